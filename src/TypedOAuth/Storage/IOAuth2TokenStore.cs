namespace TypedOAuth.Storage;

/// <summary>Stores connections. A store receives protected bytes, never a token.</summary>
/// <remarks>
/// <para>
/// All members are safe for concurrent use by several threads. A shared store is also safe for concurrent use by several machines.
/// </para>
/// <para>
/// A store never assigns the same version twice to one key, even if the record is deleted in between. Fencing versions only increase.
/// </para>
/// <para>
/// A store that cannot be read throws an exception instead of reporting a record as absent. Every result contains the store's time, so that
/// machines with different clocks can agree on leases and expiries.
/// </para>
/// <para>The package TypedOAuth.Testing contains the checks that every store must pass.</para>
/// </remarks>
public interface IOAuth2TokenStore
{
    /// <summary>Whether records outlive the process and therefore need keys that also outlive the process.</summary>
    bool IsPersistent { get; }

    /// <summary>Reads a record.</summary>
    /// <param name="key">The connection.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The record; null if none is stored.</returns>
    ValueTask<OAuth2ReadResult> ReadAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken);

    /// <summary>Writes a record if the stored record is the one that the write expects (compare and swap).</summary>
    /// <param name="key">The connection.</param>
    /// <param name="write">The new content and the expected stored record.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The result of the write.</returns>
    ValueTask<OAuth2WriteResult> TryWriteAsync(OAuth2ConnectionKey key, OAuth2RecordWrite write, CancellationToken cancellationToken);

    /// <summary>Deletes a record, with its mark and its claim, if the stored version is the expected one (compare and delete).</summary>
    /// <param name="key">The connection.</param>
    /// <param name="expectedVersion">The version that was read.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether the record was deleted.</returns>
    ValueTask<OAuth2DeleteResult> TryDeleteAsync(OAuth2ConnectionKey key, long expectedVersion, CancellationToken cancellationToken);

    /// <summary>Acquires the lease of a connection if the lease is free or has ended, and reads the record.</summary>
    /// <remarks>
    /// The lease is acquired with one compare-and-set, which also reads the record. An owner that acquires its lease again extends the
    /// lease. A connection without a record can also have a lease.
    /// </remarks>
    /// <param name="key">The connection.</param>
    /// <param name="request">The owner, the duration of the lease, and the mark.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether the owner holds the lease, and the record in either case.</returns>
    ValueTask<OAuth2LeaseResult> TryAcquireLeaseAsync(
        OAuth2ConnectionKey key, OAuth2LeaseRequest request, CancellationToken cancellationToken);

    /// <summary>Releases a lease; does nothing if the owner no longer holds it.</summary>
    /// <param name="key">The connection.</param>
    /// <param name="owner">The owner that acquired the lease.</param>
    /// <param name="clearsMark">Whether to clear the mark that was set under this lease, because no request was sent.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The store's time.</returns>
    ValueTask<DateTimeOffset> ReleaseLeaseAsync(OAuth2ConnectionKey key, string owner, bool clearsMark, CancellationToken cancellationToken);

    /// <summary>Lists a client's connections page by page, without loading them all.</summary>
    /// <param name="query">The client and the filter for its connections.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentException">
    /// <see cref="OAuth2ConnectionQuery.PageSize"/> is less than 1, or this store did not issue the continuation token.
    /// </exception>
    ValueTask<OAuth2ConnectionPage> ListAsync(OAuth2ConnectionQuery query, CancellationToken cancellationToken);
}
