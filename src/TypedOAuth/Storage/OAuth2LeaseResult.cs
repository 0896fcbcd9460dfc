namespace TypedOAuth.Storage;

/// <summary>Represents the result of a request for a lease, together with the connection's record.</summary>
/// <param name="IsAcquired">Whether the owner holds the lease now.</param>
/// <param name="Fence">
/// The fencing version of the lease; <c>0</c> if the lease was not acquired. Each new lease of a connection has a greater fencing version
/// than all earlier leases. An extended lease keeps its fencing version.
/// </param>
/// <param name="EndsAt">The time when the acquired lease, or the lease of another owner, ends by the store's clock.</param>
/// <param name="IsMarked">Whether this request set the mark.</param>
/// <param name="Record">
/// The connection's record, with the mark that it had before this request; <see langword="null"/> if none is stored.
/// </param>
/// <param name="StoreTime">The store's time.</param>
public readonly record struct OAuth2LeaseResult(
    bool IsAcquired, long Fence, DateTimeOffset EndsAt, bool IsMarked, OAuth2StoredRecord? Record, DateTimeOffset StoreTime);
