namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Represents the record of a connect link, which can begin one authorization of its user.</summary>
internal sealed class ConnectTicket : OneTimeRecord
{
    /// <summary>Whether the link can begin authorizations until one of them is completed, because it was sent in a message.</summary>
    public bool IsReconnect { get; init; }
}
