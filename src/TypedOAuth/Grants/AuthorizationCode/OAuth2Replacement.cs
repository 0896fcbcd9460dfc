namespace TypedOAuth.Hosting;

/// <summary>Describes a new authorization whose tokens wait until the user decides whether they replace the connection.</summary>
/// <param name="UserId">The application's identifier of the user who has authorized.</param>
/// <param name="ExpiresAt">When the tokens are dropped if the user has not decided.</param>
public sealed record OAuth2Replacement(string UserId, DateTimeOffset ExpiresAt)
{
    /// <summary>When the new access token expires, which nothing could refresh; <see langword="null"/> if it is unknown.</summary>
    public DateTimeOffset? AccessExpiresAt { get; init; }

    /// <summary>Where the browser goes in the end, a local path; <see langword="null"/> if nothing asked for one.</summary>
    public string? ReturnUrl { get; init; }
}
