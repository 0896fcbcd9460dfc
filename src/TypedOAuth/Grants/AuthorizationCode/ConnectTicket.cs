namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Represents the record of a connect link, with which its user begins an authorization.</summary>
internal sealed class ConnectTicket : OneTimeRecord
{
    /// <summary>Whether the link was sent in a message. It can then begin several authorizations, until one is completed.</summary>
    public bool IsReconnect { get; init; }
}
