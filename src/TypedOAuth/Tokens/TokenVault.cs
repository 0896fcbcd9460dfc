using System.Runtime.ExceptionServices;
using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
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

    /// <summary>How often another write may come first before a write gives up.</summary>
    public const int MostConflicts = 20;

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
    public CachedToken<TAuthData> CreateEntry(TokenRecord<TAuthData>.Active record, long version, ClientSettings settings)
    {
        var options = settings.Options;
        var lifetime = TokenLifetime.Compute(record.AuthData, options, renewal.CanRenew(record.AuthData), Random.Shared.NextDouble());
        var checkedUntil = (context.Time.GetUtcNow() + options.CacheDuration).UtcTicks;
        return new()
        {
            Record = record,
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
        if (goal is not { } wanted || !stored.IsActive(settings, out var active))
        {
            return null;
        }

        var entry = CreateEntry(active, stored.Version, settings);
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
    /// <param name="record">The tokens.</param>
    /// <param name="basedOn">What they came from.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <returns>The saved token; <see langword="null"/> if another version is stored by now.</returns>
    /// <exception cref="OAuth2TransientException">The store is still out of reach.</exception>
    public async ValueTask<CachedToken<TAuthData>?> TrySaveAsync(
        ConnectionLease<TAuthData> lease, TokenRecord<TAuthData>.Active record, StoredConnection<TAuthData> basedOn, ClientSettings settings)
    {
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
                return written is { } version ? RememberSaved(lease, record, version, basedOn.Stamp, settings) : null;
            }
            catch (OAuth2TransientException exception)
            {
                await WaitAfterFailureAsync(lease.Key, attempt, exception).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Saves the tokens of a new authorization over what is stored.</summary>
    /// <returns>What was stored before.</returns>
    /// <exception cref="OAuth2TransientException">The store is still out of reach, or the connection is changed again and again.</exception>
    public async ValueTask<StoredConnection<TAuthData>> OverwriteAsync(
        OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active record, ClientSettings settings)
    {
        var failures = 0;
        for (var conflicts = 0; conflicts < MostConflicts;)
        {
            try
            {
                var stored = await ReadAsync(key, CancellationToken.None).ConfigureAwait(false);
                var written = await records
                    .TryWriteAsync(key, record, stored.Version, leaseOwner: null, CancellationToken.None).ConfigureAwait(false);
                if (written is { } version)
                {
                    Remember(key, CreateEntry(record, version, settings), stored.Stamp);
                    return stored;
                }

                conflicts++;
            }
            catch (OAuth2TransientException exception)
            {
                await WaitAfterFailureAsync(key, ++failures, exception).ConfigureAwait(false);
            }
        }

        throw CreateConflict();
    }

    /// <summary>Stores that a connection has ended, if the store still holds the version that has.</summary>
    /// <returns>The new version; <see langword="null"/> if another one is stored.</returns>
    public async ValueTask<long?> TryEndAsync(OAuth2ConnectionKey key, string code, StoredConnection<TAuthData> stored)
    {
        var ended = new TokenRecord<TAuthData>.Ended(code, stored.Record!.RequestedScopes)
        {
            ConnectedAt = stored.ConnectedAt,
            Unknown = stored.Record.Unknown,
        };
        return await TryReplaceAsync(key, ended, stored.Version).ConfigureAwait(false);
    }

    /// <summary>Stores that the user has ended a connection, with its tokens, if the store still holds the version that was read.</summary>
    /// <returns>The new version; <see langword="null"/> if another one is stored.</returns>
    public ValueTask<long?> TryMarkAsync(OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active active, long version) =>
        TryReplaceAsync(key, active with { IsDisconnected = true }, version);

    private async ValueTask<long?> TryReplaceAsync(OAuth2ConnectionKey key, TokenRecord<TAuthData> record, long version)
    {
        var written = await records.TryWriteAsync(key, record, version, leaseOwner: null, CancellationToken.None).ConfigureAwait(false);
        Forget(key);
        return written;
    }

    /// <summary>Deletes a connection, if the store still holds the version that was read.</summary>
    public async ValueTask<bool> TryDeleteAsync(OAuth2ConnectionKey key, long version)
    {
        var isDeleted = await records.TryDeleteAsync(key, version, CancellationToken.None).ConfigureAwait(false);
        Forget(key);
        return isDeleted;
    }

    /// <summary>Words that a write met another one each time. A loop without an end would hide a store that never takes a write.</summary>
    public static OAuth2TransientException CreateConflict() =>
        new($"Other writes have changed the connection {MostConflicts} times before this one could be made. Try again.");

    private CachedToken<TAuthData> RememberSaved(
        ConnectionLease<TAuthData> lease, TokenRecord<TAuthData>.Active record, long version, int stamp, ClientSettings settings)
    {
        lease.HasEnded();
        var entry = CreateEntry(record, version, settings);
        if (!record.IsOfAnotherAccount)
        {
            Remember(lease.Key, entry, stamp);
        }

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
