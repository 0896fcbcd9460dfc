namespace TypedOAuth;

/// <summary>Specifies how a connection has changed.</summary>
public enum OAuth2ConnectionChangeKind
{
    /// <summary>The user has connected for the first time, or after a disconnect.</summary>
    Connected = 0,

    /// <summary>The user has authorized again. The connection may have ended before.</summary>
    Reconnected = 1,

    /// <summary>The granted scopes have changed.</summary>
    ScopesChanged = 2,

    /// <summary>Refreshes have begun to fail. The access token may still be valid, and later refreshes may succeed.</summary>
    RefreshFailing = 3,

    /// <summary>A connection that was failing or needed attention works again without the user.</summary>
    Recovered = 4,

    /// <summary>The user must authorize again; see <see cref="OAuth2Connection.Reason"/>.</summary>
    NeedsAttention = 5,

    /// <summary>The refresh token or the grant expires soon. Only an application with background renewal gets this change.</summary>
    ExpiresSoon = 6,

    /// <summary>The connection was deleted.</summary>
    Disconnected = 7,
}
