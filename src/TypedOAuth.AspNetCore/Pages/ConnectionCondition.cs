namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Lists the conditions of a connection, in the order in which pages list connections.</summary>
internal enum ConnectionCondition
{
    /// <summary>The user has to connect again.</summary>
    Attention,

    /// <summary>A permission that the application needs was not granted.</summary>
    MoreAccess,

    /// <summary>The provider does not respond for now.</summary>
    Failing,

    /// <summary>The application's store does not respond for now.</summary>
    Unknown,

    /// <summary>The connection works.</summary>
    Connected,

    /// <summary>There is no connection.</summary>
    NotConnected,

    /// <summary>The client lacks settings.</summary>
    NotConfigured,
}
