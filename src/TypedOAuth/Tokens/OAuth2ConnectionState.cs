namespace TypedOAuth;

/// <summary>Specifies the state of a connection.</summary>
public enum OAuth2ConnectionState
{
    /// <summary>The user has not authorized.</summary>
    NotConnected = 0,

    /// <summary>A token that can be used or refreshed is stored.</summary>
    Connected = 1,

    /// <summary>The user must authorize again, or an operator must act; see <see cref="OAuth2Connection.Reason"/>.</summary>
    NeedsAttention = 2,

    /// <summary>Refreshes currently fail. The access token may still be valid, and a later refresh may succeed.</summary>
    Failing = 3,

    /// <summary>In the Development environment, the client's <c>ClientId</c> or required <c>ClientSecret</c> is missing.</summary>
    NotConfigured = 4,
}
