namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Holds the tokens of a new authorization until the user decides whether they replace a connection that has a refresh token.</summary>
internal sealed class PendingReplacement : OneTimeRecord
{
    /// <summary>The new tokens as a stored connection holds them: written, and protected, by the same codec.</summary>
    public required byte[] Tokens { get; init; }

    /// <summary>When the user authorized the connection that would be replaced.</summary>
    public DateTimeOffset? ReplacedConnectedAt { get; init; }

    /// <summary>When the new access token expires.</summary>
    public DateTimeOffset? AccessExpiresAt { get; init; }

    /// <summary>The parameters of the authorization response, for the application's callback.</summary>
    public IReadOnlyDictionary<string, string> Query { get; init; } = new Dictionary<string, string>();
}
