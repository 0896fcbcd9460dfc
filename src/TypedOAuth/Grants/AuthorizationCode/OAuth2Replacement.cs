namespace TypedOAuth.Hosting;

/// <summary>Describes a new authorization whose tokens require the user's decision.</summary>
/// <param name="UserId">The application's identifier of the user.</param>
/// <param name="ExpiresAt">The time at which the tokens are discarded if the user has not decided.</param>
public sealed record OAuth2Replacement(string UserId, DateTimeOffset ExpiresAt)
{
    /// <summary>The expiry of the new access token, which cannot be refreshed; <see langword="null"/> if it is unknown.</summary>
    public DateTimeOffset? AccessExpiresAt { get; init; }

    /// <summary>The local path of the browser's final destination; <see langword="null"/> if none was requested.</summary>
    public string? ReturnUrl { get; init; }
}
