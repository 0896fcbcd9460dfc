namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Stands behind a connect link: it begins an authorization for its user, once.</summary>
internal sealed class ConnectTicket : OneTimeRecord;
