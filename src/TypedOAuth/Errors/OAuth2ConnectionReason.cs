namespace TypedOAuth;

/// <summary>Says why a connection needs attention. Where no code sets a reason yet, its description says so.</summary>
public enum OAuth2ConnectionReason
{
    /// <summary>The provider refused the grant: it was revoked, or it ended at the provider.</summary>
    Revoked = 0,

    /// <summary>The access token has expired, and no refresh token is stored.</summary>
    Expired = 1,

    /// <summary>The grant has ended by its date. Nothing sets it yet.</summary>
    GrantExpired = 2,

    /// <summary>A scope that the client declares as needed was not granted; tokens are served. Nothing sets it yet.</summary>
    ScopesMissing = 3,

    /// <summary>The stored tokens belong to another server, or another client id, than the client is set to.</summary>
    ServerChanged = 4,

    /// <summary>A process stopped in the middle of a refresh, and the refresh token may be spent. Nothing sets it yet.</summary>
    Indeterminate = 5,

    /// <summary>The stored record cannot be read: its key is lost, or it was changed.</summary>
    Unreadable = 6,
}
