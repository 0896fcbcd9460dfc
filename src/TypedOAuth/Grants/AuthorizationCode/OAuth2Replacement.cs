namespace TypedOAuth.Hosting;

/// <summary>Describes a new authorization whose tokens require the user's decision.</summary>
/// <param name="UserId">The application's identifier of the user.</param>
/// <param name="ExpiresAt">The time at which the tokens are discarded if the user has not decided.</param>
public sealed record OAuth2Replacement(string UserId, DateTimeOffset ExpiresAt)
{
    /// <summary>The expiry of the new access token; <see langword="null"/> if it is unknown.</summary>
    public DateTimeOffset? AccessExpiresAt { get; init; }

    /// <summary>The account of the new tokens if it differs from the connection's account; otherwise <see langword="null"/>.</summary>
    public OAuth2Account? Account { get; init; }

    /// <summary>The connection's account if it differs from the account of the new tokens; otherwise <see langword="null"/>.</summary>
    public OAuth2Account? ReplacedAccount { get; init; }

    /// <summary>Whether the connection has a refresh token and the new authorization has none.</summary>
    public bool LosesRefreshToken { get; init; }

    /// <summary>The local path of the browser's final destination; <see langword="null"/> if none was requested.</summary>
    public string? ReturnUrl { get; init; }
}
