namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Holds the tokens of a new authorization until the user decides whether they replace the connection.</summary>
internal sealed class PendingReplacement : OneTimeRecord
{
    /// <summary>The new tokens in the format of a token record, protected by its codec.</summary>
    public required byte[] Tokens { get; init; }

    /// <summary>The time at which the user authorized the connection that would be replaced.</summary>
    public DateTimeOffset? ReplacedConnectedAt { get; init; }

    /// <summary>The expiry of the new access token.</summary>
    public DateTimeOffset? AccessExpiresAt { get; init; }

    /// <summary>The account of the new tokens if it differs from the connection's account; otherwise <see langword="null"/>.</summary>
    public OAuth2Account? Account { get; init; }

    /// <summary>The connection's account if it differs from the account of the new tokens; otherwise <see langword="null"/>.</summary>
    public OAuth2Account? ReplacedAccount { get; init; }

    /// <summary>Whether the connection has a refresh token and the new authorization has none.</summary>
    public bool LosesRefreshToken { get; init; }

    /// <summary>The parameters of the authorization response, for the application's callback.</summary>
    public IReadOnlyDictionary<string, string> Query { get; init; } = new Dictionary<string, string>();
}
