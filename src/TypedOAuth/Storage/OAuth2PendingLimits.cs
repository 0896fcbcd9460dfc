namespace TypedOAuth.Storage;

/// <summary>Bounds the records that one owner has in a store of pending authorizations; the oldest go first.</summary>
/// <param name="MaxRecords">How many records an owner has at most; at least 1.</param>
/// <param name="MaxBytes">How many bytes an owner's payloads have together at most.</param>
public readonly record struct OAuth2PendingLimits(int MaxRecords, long MaxBytes)
{
    /// <summary>Bounds nothing.</summary>
    public static OAuth2PendingLimits None => new(int.MaxValue, long.MaxValue);
}
