using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace TypedOAuth.Storage;

/// <summary>Keeps connections in memory: the default, for development and tests. They end with the process.</summary>
/// <param name="time">The clock that leases are measured with.</param>
public sealed class InMemoryTokenStore(TimeProvider time) : IOAuth2TokenStore
{
    private readonly ConcurrentDictionary<OAuth2ConnectionKey, OAuth2StoredToken> _records = new();
    private readonly ConcurrentDictionary<OAuth2ConnectionKey, Lease> _leases = new();
    private long _lastVersion;

    /// <inheritdoc/>
    public bool IsPersistent => false;

    /// <inheritdoc/>
    public ValueTask<OAuth2StoredToken?> ReadAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_records.GetValueOrDefault(key));
    }

    /// <inheritdoc/>
    public ValueTask<long?> TryWriteAsync(
        OAuth2ConnectionKey key,
        ReadOnlyMemory<byte> payload,
        DateTimeOffset? expiresAt,
        long expectedVersion,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // One counter for all keys: a version never comes again, whatever was deleted in between.
        var record = new OAuth2StoredToken(payload.ToArray(), Interlocked.Increment(ref _lastVersion), expiresAt);
        var isWritten = expectedVersion == 0
            ? _records.TryAdd(key, record)
            : _records.TryGetValue(key, out var present) && present.Version == expectedVersion && _records.TryUpdate(key, record, present);
        return new(isWritten ? record.Version : null);
    }

    /// <inheritdoc/>
    public ValueTask<bool> DeleteAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_records.TryRemove(key, out _));
    }

    /// <inheritdoc/>
    public ValueTask<bool> TryAcquireLeaseAsync(
        OAuth2ConnectionKey key, string owner, TimeSpan duration, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var now = time.GetUtcNow();
        var lease = new Lease(owner, now + duration);
        while (true)
        {
            if (!_leases.TryGetValue(key, out var present))
            {
                if (_leases.TryAdd(key, lease))
                {
                    return new(true);
                }
            }
            else if (present.Owner != owner && present.ExpiresAt > now)
            {
                return new(false);
            }
            else if (_leases.TryUpdate(key, lease, present))
            {
                return new(true);
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask ReleaseLeaseAsync(OAuth2ConnectionKey key, string owner, CancellationToken cancellationToken)
    {
        if (_leases.TryGetValue(key, out var present) && present.Owner == owner)
        {
            _leases.TryRemove(new(key, present));
        }

        return default;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<OAuth2ConnectionKey> ListAsync(
        string alias, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        var keys = _records.Keys.Where(key => key.Alias == alias).OrderBy(key => key.UserId, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return key;
        }
    }

    /// <summary>Compared by reference, so that two leases of one owner are two.</summary>
    private sealed class Lease(string owner, DateTimeOffset expiresAt)
    {
        public string Owner { get; } = owner;

        public DateTimeOffset ExpiresAt { get; } = expiresAt;
    }
}
