namespace TypedOAuth;

/// <summary>Specifies why a connection needs attention.</summary>
public enum OAuth2ConnectionReason
{
    /// <summary>The provider refused the grant, because it was revoked or has ended.</summary>
    Revoked = 0,

    /// <summary>The access token has expired, and no refresh token is stored.</summary>
    Expired = 1,

    /// <summary>The grant has expired, or both the refresh token and the access token have expired.</summary>
    GrantExpired = 2,

    /// <summary>A required scope was not granted. The client still returns tokens.</summary>
    ScopesMissing = 3,

    /// <summary>The stored tokens do not belong to the server and the client id in the settings.</summary>
    ServerChanged = 4,

    /// <summary>A process stopped during a refresh and may have used the refresh token. A valid access token is still returned.</summary>
    Indeterminate = 5,

    /// <summary>The stored record cannot be read, because its key is lost or its bytes were changed.</summary>
    Unreadable = 6,
}
