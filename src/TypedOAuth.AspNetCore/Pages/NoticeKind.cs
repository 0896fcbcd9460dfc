namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Lists the kinds of notices about a change.</summary>
internal enum NoticeKind
{
    /// <summary>The user has connected the client.</summary>
    Connected,

    /// <summary>The user has connected the client again, after the connection had ended or while it worked.</summary>
    Reconnected,

    /// <summary>The user has connected the client again, and scopes that were missing are granted now.</summary>
    AccessUpdated,

    /// <summary>The user has connected the client, but not all scopes were granted.</summary>
    Partial,

    /// <summary>The connection has ended, and the provider has confirmed the revocation.</summary>
    Disconnected,

    /// <summary>The connection has ended, but the provider offers no revocation.</summary>
    DisconnectedStays,

    /// <summary>The connection has ended, but the provider has not confirmed the revocation.</summary>
    NotConfirmed,

    /// <summary>The connection could not be ended.</summary>
    NotDisconnected,

    /// <summary>The form was too old or came from another site; nothing was changed.</summary>
    Stale,
}
