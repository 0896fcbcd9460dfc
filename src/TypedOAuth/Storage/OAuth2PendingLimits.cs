namespace TypedOAuth.Storage;

/// <summary>Limits the records of one owner in a store of pending authorizations. The oldest records are removed first.</summary>
/// <param name="MaxRecords">The maximum number of records of an owner; at least 1.</param>
/// <param name="MaxBytes">The maximum total size of an owner's payloads in bytes.</param>
public readonly record struct OAuth2PendingLimits(int MaxRecords, long MaxBytes)
{
    /// <summary>No limits.</summary>
    public static OAuth2PendingLimits None => new(int.MaxValue, long.MaxValue);
}
