namespace TypedOAuth;

/// <summary>Names one user's connection with one client.</summary>
/// <param name="Alias">The client's alias.</param>
/// <param name="UserId">The application's own identifier of the user.</param>
public readonly record struct OAuth2ConnectionKey(string Alias, string UserId);

/// <summary>What a store holds for a connection: opaque, protected bytes, their version and the access token's expiry.</summary>
/// <param name="Payload">The protected bytes.</param>
/// <param name="Version">The version that a later write must be based on; greater than zero.</param>
/// <param name="ExpiresAt">The access token's expiry, for housekeeping and operators; <see langword="null"/> where it is unknown.</param>
public sealed record OAuth2StoredToken(ReadOnlyMemory<byte> Payload, long Version, DateTimeOffset? ExpiresAt);

/// <summary>
/// Where connections are kept. A store sees protected bytes, never a token. All members are safe for concurrent use, by threads and,
/// in a store that machines share, by machines.
/// </summary>
/// <remarks>
/// A version is never given out twice for one key, not even when the record was deleted in between: a writer that lost its lease must
/// not overwrite what came after it. A store that is out of reach throws; it never answers "absent" for "unknown".
/// </remarks>
public interface IOAuth2TokenStore
{
    /// <summary>Whether records outlive the process, so that they need keys that do too.</summary>
    bool IsPersistent { get; }

    /// <summary>Reads a record.</summary>
    /// <param name="key">The connection.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The record, or <see langword="null"/> where there is none.</returns>
    ValueTask<OAuth2StoredToken?> ReadAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken);

    /// <summary>Writes a record when the stored version is still the expected one (compare and swap).</summary>
    /// <param name="key">The connection.</param>
    /// <param name="payload">The protected bytes; the store copies them when it keeps them.</param>
    /// <param name="expiresAt">The access token's expiry.</param>
    /// <param name="expectedVersion">The version that was read; <c>0</c> where there was no record.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The new version, or <see langword="null"/> when another version is stored.</returns>
    ValueTask<long?> TryWriteAsync(
        OAuth2ConnectionKey key,
        ReadOnlyMemory<byte> payload,
        DateTimeOffset? expiresAt,
        long expectedVersion,
        CancellationToken cancellationToken);

    /// <summary>Deletes a record.</summary>
    /// <param name="key">The connection.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Whether there was one.</returns>
    ValueTask<bool> DeleteAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken);

    /// <summary>
    /// Takes the lease of a connection with one compare-and-set, when nobody holds it or its holder's time is over. The same owner may
    /// take it again, which extends it.
    /// </summary>
    /// <param name="key">The connection.</param>
    /// <param name="owner">Who takes it; unique for each operation.</param>
    /// <param name="duration">How long it lasts unless it is released.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Whether the owner holds the lease.</returns>
    ValueTask<bool> TryAcquireLeaseAsync(
        OAuth2ConnectionKey key, string owner, TimeSpan duration, CancellationToken cancellationToken);

    /// <summary>Gives the lease back; does nothing when the owner no longer holds it.</summary>
    /// <param name="key">The connection.</param>
    /// <param name="owner">Who took it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends with the call.</returns>
    ValueTask ReleaseLeaseAsync(OAuth2ConnectionKey key, string owner, CancellationToken cancellationToken);

    /// <summary>Lists the users that have a record with a client, ordered by their identifier (ordinal), without loading them all.</summary>
    /// <param name="alias">The client's alias.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The connections.</returns>
    IAsyncEnumerable<OAuth2ConnectionKey> ListAsync(string alias, CancellationToken cancellationToken);
}
