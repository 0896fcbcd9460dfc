namespace TypedOAuth;

/// <summary>The states of a connection.</summary>
public enum OAuth2ConnectionState
{
    /// <summary>The user has not authorized.</summary>
    NotConnected = 0,

    /// <summary>There is a token that can be used, or refreshed.</summary>
    Connected = 1,

    /// <summary>The authorization has ended: the user has to authorize again.</summary>
    NeedsAttention = 2,
}
