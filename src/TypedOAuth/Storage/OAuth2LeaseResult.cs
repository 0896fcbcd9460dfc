namespace TypedOAuth.Storage;

/// <summary>Answers an attempt to take a lease, and reads the connection's record in the same step.</summary>
/// <param name="IsAcquired">Whether the owner holds the lease now.</param>
/// <param name="Fence">
/// The lease's fencing version: greater than that of every earlier lease of the connection, and unchanged when its owner extends it; <c>0</c> if the lease was not acquired.
/// </param>
/// <param name="EndsAt">When the lease ends by itself, by the store's clock: the owner's own, or that of the owner who holds it.</param>
/// <param name="IsMarked">Whether this call has set the mark.</param>
/// <param name="Record">The connection's record with the mark that it had before this call; <see langword="null"/> if there is none.</param>
/// <param name="StoreTime">The store's time.</param>
public readonly record struct OAuth2LeaseResult(
    bool IsAcquired, long Fence, DateTimeOffset EndsAt, bool IsMarked, OAuth2StoredRecord? Record, DateTimeOffset StoreTime);
