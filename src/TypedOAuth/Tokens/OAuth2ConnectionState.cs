namespace TypedOAuth;

/// <summary>The states of a connection.</summary>
public enum OAuth2ConnectionState
{
    /// <summary>The user has not authorized.</summary>
    NotConnected = 0,

    /// <summary>A token is stored that can be used, or refreshed.</summary>
    Connected = 1,

    /// <summary>The user has to authorize again, or an operator has to act; <see cref="OAuth2Connection.Reason"/> says why.</summary>
    NeedsAttention = 2,

    /// <summary>Refreshes fail for now; the access token may still be served. Nothing sets it yet.</summary>
    Failing = 3,

    /// <summary>The client lacks settings, in the Development environment. Nothing sets it yet.</summary>
    NotConfigured = 4,
}
