using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Changes;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Tokens.Refresh;

namespace TypedOAuth.Tokens;

/// <summary>Reads and writes a client's connections, with a cache in memory in front of the store.</summary>
/// <remarks>
/// The cache's stamp is read before each read of the store, so that a token that is removed in the meantime is not cached again. A failed
/// write is retried, but the request that issued the tokens is not.
/// </remarks>
internal sealed partial class TokenVault<TAuthData>(
    ClientContext context,
    ConnectionRecords<TAuthData> records,
    ConnectionDescriber<TAuthData> describer,
    ChangeJournal<TAuthData> changes,
    int capacity)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>The number of conflicts with other writes after which a write fails.</summary>
    public const int MostConflicts = 20;

    /// <summary>The time between two reads of an unavailable store for one connection.</summary>
    private static readonly TimeSpan OutageInterval = TimeSpan.FromSeconds(5);

    private readonly TokenCache<TAuthData> _cache = new(capacity);
    private readonly StoreRetry _retry = new(context);

    /// <summary>The clock for waiting for leases.</summary>
    public TimeProvider Time { get; } = context.Time;

    /// <summary>Finds a token in memory. The caller compares its times with the clock.</summary>
    public CachedToken<TAuthData>? Find(OAuth2ConnectionKey key) => _cache.Find(key);

    /// <summary>Finds the token of the user's only account in memory. The caller compares its times with the clock.</summary>
    public CachedToken<TAuthData>? FindOnly(string userId, long now) => _cache.FindOnly(userId, now);

    /// <summary>Stores in memory that the user has no other account.</summary>
    /// <param name="key">The connection.</param>
    /// <param name="stored">The connection as it was listed.</param>
    public void NoteOnly(OAuth2ConnectionKey key, StoredConnection<TAuthData> stored) =>
        _cache.NoteOnly(key, StoreClock.Add(stored.Clock.Timestamp, context.Options.CacheDuration, Time));

    /// <summary>Reads a connection from the store without changing the cache.</summary>
    public ValueTask<StoredConnection<TAuthData>> ReadAsync(
        OAuth2ConnectionKey key, CancellationToken cancellationToken, CachedToken<TAuthData>? known = null) =>
        records.ReadAsync(key, _cache.Stamp, known, cancellationToken);

    /// <summary>Reads a connection and repeats the read if the store is unavailable.</summary>
    public ValueTask<StoredConnection<TAuthData>> ReadSurelyAsync(OAuth2ConnectionKey key) =>
        _retry.RunAsync(key, () => ReadAsync(key, CancellationToken.None));

    /// <summary>Reads all connections of a user, without changing the cache.</summary>
    public ValueTask<IReadOnlyList<(OAuth2ConnectionKey Key, StoredConnection<TAuthData> Stored)>> ListAsync(
        OAuth2ConnectionKey key, CancellationToken cancellationToken) =>
        records.ListAsync(key, _cache.Stamp, cancellationToken);

    /// <summary>Throws if another user has connected the account of a new authorization.</summary>
    public ValueTask ThrowIfTakenAsync(OAuth2ConnectionKey key, TokenRecord<TAuthData> record) => records.ThrowIfTakenAsync(key, record);

    /// <summary>Acquires or extends a lease and reads the connection in the same step, without changing the cache.</summary>
    public ValueTask<LeaseAttempt<TAuthData>> TryAcquireLeaseAsync(OAuth2ConnectionKey key, OAuth2LeaseRequest request) =>
        records.TryAcquireLeaseAsync(key, request, _cache.Stamp);

    /// <summary>Extends a lease without reading the connection.</summary>
    public ValueTask<LeaseAttempt<TAuthData>> TryExtendLeaseAsync(OAuth2ConnectionKey key, string owner, TimeSpan duration) =>
        records.TryExtendLeaseAsync(key, owner, duration);

    public ValueTask ReleaseLeaseAsync(OAuth2ConnectionKey key, string owner, bool clearsMark) =>
        records.ReleaseLeaseAsync(key, owner, clearsMark);

    /// <summary>Replaces a record if the stored record fulfills the condition, without changing the cache.</summary>
    /// <param name="key">The connection.</param>
    /// <param name="before">The stored connection that the record replaces.</param>
    /// <param name="record">The record. Its changes are stored with it and handed over to the application's observers.</param>
    /// <param name="condition">The expected stored record.</param>
    /// <returns>The written connection; <see langword="null"/> if another version is stored.</returns>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public async ValueTask<StoredConnection<TAuthData>?> TryWriteAsync(
        OAuth2ConnectionKey key, StoredConnection<TAuthData> before, TokenRecord<TAuthData> record, WriteCondition condition)
    {
        var changed = changes.Add(before.Record, record, before.Clock.GetNow(Time));
        var written = await records.TryWriteAsync(key, changed, condition, CancellationToken.None).ConfigureAwait(false);
        if (written is not { } version)
        {
            return null;
        }

        changes.HandOver(key, changed, version);
        return new StoredConnection<TAuthData>(changed, version.Version, before.Stamp) { Clock = version.Clock };
    }

    /// <summary>Hands over changes of a connection that were stored earlier but not handed over.</summary>
    public void RepeatChanges(OAuth2ConnectionKey key, StoredConnection<TAuthData> stored) => changes.Repeat(key, stored);

    /// <summary>Waits for the changes that are being handed over.</summary>
    public Task WhenIdleAsync() => changes.WhenIdleAsync();

    /// <summary>Returns whether a record's refresh token may be sent.</summary>
    public bool CanRefresh(TokenRecord<TAuthData>.Active record) => describer.CanRefresh(record);

    /// <summary>Creates a cache entry of a connection with tokens, and computes when its token must be checked and refreshed.</summary>
    public CachedToken<TAuthData> CreateEntry(StoredConnection<TAuthData> stored, ClientSettings settings)
    {
        var record = (TokenRecord<TAuthData>.Active)stored.Record!;
        var clock = stored.Clock;
        var options = settings.Options;
        var lifetime = describer.GetLifetime(record.AuthData, options, CanRefresh(record), Random.Shared.NextDouble()).ToTimestamps(clock, Time);
        var checkedUntil = StoreClock.Add(clock.Timestamp, options.CacheDuration, Time);
        return new()
        {
            Record = record,
            Version = stored.Version,
            Lifetime = lifetime,
            CheckedUntil = checkedUntil,
            ServeUntil = Math.Min(checkedUntil, lifetime.RefreshFrom),
        };
    }

    /// <summary>Returns and caches the stored token if it reaches the goal of a refresh; otherwise, returns null.</summary>
    public CachedToken<TAuthData>? FindNewer(
        OAuth2ConnectionKey key, StoredConnection<TAuthData> stored, RefreshGoal? goal, ClientSettings settings)
    {
        if (goal is not { } wanted || !stored.IsActive(settings, out _))
        {
            return null;
        }

        var entry = CreateEntry(stored, settings);
        if (!wanted.IsReachedBy(entry, Time.GetTimestamp()))
        {
            return null;
        }

        Remember(key, entry, stored.Stamp);
        return entry;
    }

    /// <summary>Caches a token that was read from the store.</summary>
    public void Remember(OAuth2ConnectionKey key, CachedToken<TAuthData> entry, int stamp) => _cache.Set(key, entry, stamp);

    /// <summary>Serves a token without a read for a short time, so that not every call waits for an unavailable store.</summary>
    public void RememberDuringOutage(OAuth2ConnectionKey key, CachedToken<TAuthData> entry)
    {
        var until = StoreClock.Add(Time.GetTimestamp(), OutageInterval, Time);
        _cache.Set(key, entry with { CheckedUntil = until, ServeUntil = Math.Min(until, entry.Lifetime.RefreshFrom) }, _cache.Stamp);
    }

    /// <summary>Removes a connection's token from the cache.</summary>
    public void Forget(OAuth2ConnectionKey key) => _cache.Remove(key);

    /// <summary>Saves refreshed tokens before they are returned to callers.</summary>
    /// <param name="lease">
    /// The lease under which the tokens were issued. A successful write releases it.
    /// </param>
    /// <param name="record">The tokens.</param>
    /// <param name="basedOn">The stored connection that was refreshed.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <returns>The saved token; <see langword="null"/> if another version is stored.</returns>
    /// <exception cref="OAuth2TransientException">The store is still unavailable after all attempts.</exception>
    public async ValueTask<CachedToken<TAuthData>?> TrySaveAsync(
        ConnectionLease<TAuthData> lease, TokenRecord<TAuthData>.Active record, StoredConnection<TAuthData> basedOn, ClientSettings settings)
    {
        var written = await _retry.RunAsync(lease.Key, () => lease.TryWriteAsync(record, basedOn)).ConfigureAwait(false);
        return written is { } saved ? RememberSaved(lease.Key, saved, settings) : null;
    }

    /// <summary>Replaces a connection with an ended record if the store still holds the given version.</summary>
    /// <returns>The new version; <see langword="null"/> if another version is stored.</returns>
    public async ValueTask<long?> TryEndAsync(OAuth2ConnectionKey key, string code, StoredConnection<TAuthData> stored)
    {
        var ended = new TokenRecord<TAuthData>.Ended(code, stored.Record!.RequestedScopes)
        {
            ConnectedAt = stored.ConnectedAt,
            Account = stored.Record.Account,
            Bound = stored.Record.Parameters,
            Unknown = stored.Record.Unknown,
        };
        return (await TryReplaceAsync(key, stored, ended, new(stored.Version)).ConfigureAwait(false))?.Version;
    }

    /// <summary>Marks a connection as disconnected and keeps its tokens, if the store still holds the given version.</summary>
    /// <returns>The marked connection; <see langword="null"/> if another version is stored.</returns>
    public async ValueTask<StoredConnection<TAuthData>?> TryDisconnectAsync(
        OAuth2ConnectionKey key, StoredConnection<TAuthData> stored, TokenRecord<TAuthData>.Active active)
    {
        // The observers are called before the record is deleted, so the change is not handed over in the background.
        var record = changes.Add(stored.Record, active with { IsDisconnected = true }, stored.Clock.GetNow(Time));
        var written = await records.TryWriteAsync(key, record, new(stored.Version), CancellationToken.None).ConfigureAwait(false);
        Forget(key);
        return written is { } version ? new(record, version.Version, stored.Stamp) { Clock = version.Clock } : null;
    }

    /// <summary>Stores that the refresh token may have been used by a process that has stopped. The journal mark is kept.</summary>
    /// <returns>The token of the stored record; <see langword="null"/> if another version is stored.</returns>
    public async ValueTask<CachedToken<TAuthData>?> TrySetIndeterminateAsync(
        OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active active, StoredConnection<TAuthData> stored, ClientSettings settings)
    {
        var record = active with { IsIndeterminate = true };
        return await TryReplaceAsync(key, stored, record, new(stored.Version) { KeepsMark = true }).ConfigureAwait(false) is { } written
            ? CreateEntry(written, settings)
            : null;
    }

    /// <summary>Replaces a record, and removes its token from the cache.</summary>
    public async ValueTask<StoredConnection<TAuthData>?> TryReplaceAsync(
        OAuth2ConnectionKey key, StoredConnection<TAuthData> before, TokenRecord<TAuthData> record, WriteCondition condition)
    {
        var written = await TryWriteAsync(key, before, record, condition).ConfigureAwait(false);
        Forget(key);
        return written;
    }

    /// <summary>Deletes a connection if the store still holds the given version.</summary>
    public async ValueTask<bool> TryDeleteAsync(OAuth2ConnectionKey key, StoredConnection<TAuthData> stored)
    {
        if (stored.Record is { } record)
        {
            await changes.HandOverLastAsync(key, record, stored.Version).ConfigureAwait(false);
        }

        var isDeleted = await records.TryDeleteAsync(key, stored.Version, CancellationToken.None).ConfigureAwait(false);
        Forget(key);
        return isDeleted;
    }

    /// <summary>Creates the exception for a write that conflicted with another write each time.</summary>
    /// <remarks>The number of attempts is limited, because an endless loop would hide a store that refuses every write.</remarks>
    public static OAuth2TransientException CreateConflict() =>
        new($"The connection could not be changed, because {MostConflicts} attempts in a row conflicted with other writes. Try again.");

    private CachedToken<TAuthData> RememberSaved(OAuth2ConnectionKey key, StoredConnection<TAuthData> saved, ClientSettings settings)
    {
        var entry = CreateEntry(saved, settings);
        if (!entry.Record.IsOfAnotherAccount)
        {
            Remember(key, entry, saved.Stamp);
        }

        return entry;
    }
}
