namespace TypedOAuth.Storage;

/// <summary>
/// Keeps connections. A store sees protected bytes, never a token. All members are safe for concurrent use, by threads and, in a store that
/// machines share, by machines.
/// </summary>
/// <remarks>
/// <para>A version is never given out twice for one key, even if the record was deleted in between. Fencing versions only grow.</para>
/// <para>
/// A store that is out of reach throws; it never answers "absent" for "unknown". Every answer carries the store's time, so that machines
/// whose clocks disagree can agree on leases and expiries; the runtime does not use it yet.
/// </para>
/// <para>The checks that every store must pass are in TypedOAuth.StoreConformance, among the tests of this library.</para>
/// </remarks>
public interface IOAuth2TokenStore
{
    /// <summary>Whether records outlive the process, so that they need keys that do too.</summary>
    bool IsPersistent { get; }

    /// <summary>Reads a record.</summary>
    /// <param name="key">The connection.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The record, if there is one.</returns>
    ValueTask<OAuth2ReadResult> ReadAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken);

    /// <summary>Writes a record if the stored one is what the write expects (compare and swap).</summary>
    /// <param name="key">The connection.</param>
    /// <param name="write">What is written, and what must be stored.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>What became of the write.</returns>
    ValueTask<OAuth2WriteResult> TryWriteAsync(OAuth2ConnectionKey key, OAuth2RecordWrite write, CancellationToken cancellationToken);

    /// <summary>Deletes a record, with its mark and its claim, if the stored version is the expected one (compare and delete).</summary>
    /// <param name="key">The connection.</param>
    /// <param name="expectedVersion">The version that was read.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether the record was deleted.</returns>
    ValueTask<OAuth2DeleteResult> TryDeleteAsync(OAuth2ConnectionKey key, long expectedVersion, CancellationToken cancellationToken);

    /// <summary>
    /// Takes the lease of a connection with one compare-and-set if it is free or has ended, and reads the record in the same step. The
    /// owner of a lease may take it again, which extends it. A connection without a record has a lease too.
    /// </summary>
    /// <param name="key">The connection.</param>
    /// <param name="request">The owner, how long the lease lasts, and the mark.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether the owner holds the lease, and the record in either case.</returns>
    ValueTask<OAuth2LeaseResult> TryAcquireLeaseAsync(
        OAuth2ConnectionKey key, OAuth2LeaseRequest request, CancellationToken cancellationToken);

    /// <summary>Releases a lease; does nothing if the owner no longer holds it.</summary>
    /// <param name="key">The connection.</param>
    /// <param name="owner">The owner that took it.</param>
    /// <param name="clearsMark">Whether the mark that was set under this lease goes too, because no request was sent.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The store's time.</returns>
    ValueTask<DateTimeOffset> ReleaseLeaseAsync(OAuth2ConnectionKey key, string owner, bool clearsMark, CancellationToken cancellationToken);

    /// <summary>Lists a client's connections page by page, without loading them all.</summary>
    /// <param name="query">The client, and which of its connections.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The page.</returns>
    ValueTask<OAuth2ConnectionPage> ListAsync(OAuth2ConnectionQuery query, CancellationToken cancellationToken);
}
