using System.Runtime.ExceptionServices;
using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Tokens.Refresh;

namespace TypedOAuth.Tokens;

/// <summary>
/// Keeps a client's connections: memory in front of the store. The memory's stamp is taken before each read of the store, so that a token
/// that was removed meanwhile is not put back; a write that fails is tried again, never the request that it belongs to.
/// </summary>
internal sealed class TokenVault<TAuthData>(
    ClientContext context, ConnectionRecords<TAuthData> records, ITokenRenewal<TAuthData> renewal, int capacity)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private const int WriteAttempts = 6;

    private static readonly TimeSpan FirstWriteDelay = TimeSpan.FromMilliseconds(100);

    private readonly TokenCache<TAuthData> _cache = new(capacity);

    /// <summary>The clock that leases are waited for with.</summary>
    public TimeProvider Time { get; } = context.Time;

    /// <summary>Finds a token in memory; what its moments say has to be compared with the clock.</summary>
    public CachedToken<TAuthData>? Find(OAuth2ConnectionKey key) => _cache.Find(key);

    /// <summary>Reads a connection from the store. The memory stays as it is.</summary>
    public ValueTask<StoredConnection<TAuthData>> ReadAsync(
        OAuth2ConnectionKey key, CancellationToken cancellationToken, CachedToken<TAuthData>? known = null) =>
        records.ReadAsync(key, _cache.Stamp, known, cancellationToken);

    /// <summary>Takes or extends a lease, and reads the connection in the same step. The memory stays as it is.</summary>
    public ValueTask<(bool IsAcquired, StoredConnection<TAuthData> Stored)> TryAcquireLeaseAsync(
        OAuth2ConnectionKey key, string owner, TimeSpan duration) =>
        records.TryAcquireLeaseAsync(key, new() { Owner = owner, Duration = duration }, _cache.Stamp);

    public ValueTask ReleaseLeaseAsync(OAuth2ConnectionKey key, string owner) => records.ReleaseLeaseAsync(key, owner);

    /// <summary>Computes when a token is served, checked and refreshed.</summary>
    public CachedToken<TAuthData> CreateEntry(TAuthData data, long version, ClientSettings settings)
    {
        var options = settings.Options;
        var lifetime = TokenLifetime.Compute(data, options, renewal.CanRenew(data), Random.Shared.NextDouble());
        var checkedUntil = (context.Time.GetUtcNow() + options.CacheDuration).UtcTicks;
        return new()
        {
            AuthData = data,
            Version = version,
            Lifetime = lifetime,
            CheckedUntil = checkedUntil,
            ServeUntil = Math.Min(checkedUntil, lifetime.RefreshFrom),
        };
    }

    /// <summary>Finds out whether what is stored reaches the goal of a refresh, and keeps it in memory if it does.</summary>
    public CachedToken<TAuthData>? FindNewer(
        OAuth2ConnectionKey key, StoredConnection<TAuthData> stored, RefreshGoal? goal, ClientSettings settings)
    {
        if (goal is not { } wanted || !stored.IsActive(out var data))
        {
            return null;
        }

        var entry = CreateEntry(data, stored.Version, settings);
        if (!wanted.IsReachedBy(entry, Time.GetUtcNow()))
        {
            return null;
        }

        Remember(key, entry, stored.Stamp);
        return entry;
    }

    /// <summary>Keeps in memory what was read from the store.</summary>
    public void Remember(OAuth2ConnectionKey key, CachedToken<TAuthData> entry, int stamp) => _cache.Set(key, entry, stamp);

    /// <summary>Drops what is in memory.</summary>
    public void Forget(OAuth2ConnectionKey key) => _cache.Remove(key);

    /// <summary>Saves refreshed tokens before any caller sees them.</summary>
    /// <param name="lease">The lease under which they were issued: extended before a further attempt, or if little of it is left, and ended with the write.</param>
    /// <param name="data">The tokens.</param>
    /// <param name="basedOn">What they came from.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <returns>The saved token; <see langword="null"/> if another version is stored by now.</returns>
    /// <exception cref="OAuth2TransientException">The store is still out of reach.</exception>
    public async ValueTask<CachedToken<TAuthData>?> TrySaveAsync(
        ConnectionLease<TAuthData> lease, TAuthData data, StoredConnection<TAuthData> basedOn, ClientSettings settings)
    {
        var record = new TokenRecord<TAuthData>.Active(data);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (attempt > 1 || lease.IsNearItsEnd)
                {
                    // A store may take its time with each attempt. If another process has the lease by now, the version decides.
                    await lease.TryExtendAsync().ConfigureAwait(false);
                }

                var written = await records.TryWriteAsync(lease.Key, record, basedOn.Version, lease.Owner, CancellationToken.None).ConfigureAwait(false);
                return written is { } version ? RememberSaved(lease, data, version, basedOn.Stamp, settings) : null;
            }
            catch (OAuth2TransientException exception)
            {
                await WaitAfterFailureAsync(lease.Key, attempt, exception).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Saves the tokens of a new authorization over what is stored.</summary>
    /// <exception cref="OAuth2TransientException">The store is still out of reach.</exception>
    public async ValueTask OverwriteAsync(OAuth2ConnectionKey key, TAuthData data, ClientSettings settings, CancellationToken cancellationToken)
    {
        var record = new TokenRecord<TAuthData>.Active(data);
        for (var attempt = 1; ;)
        {
            try
            {
                var stored = await ReadAsync(key, cancellationToken).ConfigureAwait(false);
                if (await records.TryWriteAsync(key, record, stored.Version, leaseOwner: null, cancellationToken).ConfigureAwait(false) is { } version)
                {
                    Remember(key, CreateEntry(data, version, settings), stored.Stamp);
                    return;
                }
            }
            catch (OAuth2TransientException exception)
            {
                await WaitAfterFailureAsync(key, attempt++, exception).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Stores that a connection has ended, if the store still holds the version that has.</summary>
    public async ValueTask<bool> TryEndAsync(OAuth2ConnectionKey key, string code, ScopeList requested, long version)
    {
        var ended = new TokenRecord<TAuthData>.Ended(code, requested);
        var written = await records.TryWriteAsync(key, ended, version, leaseOwner: null, CancellationToken.None).ConfigureAwait(false);
        Forget(key);
        return written is not null;
    }

    /// <summary>Deletes a connection, if the store still holds the version that was read.</summary>
    public async ValueTask<bool> TryDeleteAsync(OAuth2ConnectionKey key, long version)
    {
        var isDeleted = await records.TryDeleteAsync(key, version, CancellationToken.None).ConfigureAwait(false);
        Forget(key);
        return isDeleted;
    }

    private CachedToken<TAuthData> RememberSaved(
        ConnectionLease<TAuthData> lease, TAuthData data, long version, int stamp, ClientSettings settings)
    {
        lease.HasEnded();
        var entry = CreateEntry(data, version, settings);
        Remember(lease.Key, entry, stamp);
        return entry;
    }

    /// <summary>Waits before the next attempt; throws after the last one.</summary>
    private async ValueTask WaitAfterFailureAsync(OAuth2ConnectionKey key, int attempt, OAuth2TransientException exception)
    {
        TokenLog.WriteFailed(context.TokenLogger, context.Alias, key.UserId, attempt, WriteAttempts, exception);
        if (attempt == WriteAttempts)
        {
            ExceptionDispatchInfo.Throw(exception);
        }

        await Task.Delay(FirstWriteDelay * (1 << (attempt - 1)), context.Time).ConfigureAwait(false);
    }
}
