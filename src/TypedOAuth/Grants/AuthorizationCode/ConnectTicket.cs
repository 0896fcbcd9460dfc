namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Represents the record of a connect link, which can begin one authorization of its user.</summary>
internal sealed class ConnectTicket : OneTimeRecord;
