namespace TypedOAuth.Storage;

/// <summary>Specifies the outcome of a write.</summary>
public enum OAuth2WriteStatus
{
    /// <summary>The record was written.</summary>
    Written = 0,

    /// <summary>Another version is stored, or no record is stored; nothing was changed.</summary>
    Conflict = 1,

    /// <summary>Another user of the client holds the claimed account; nothing was changed.</summary>
    AccountTaken = 2,
}
