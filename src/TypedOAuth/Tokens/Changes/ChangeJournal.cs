using System.Collections.Concurrent;
using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens.Changes;

/// <summary>Stores changes with the write that makes them, and hands them over to the application's observers.</summary>
/// <remarks>
/// A change is removed from its record after every observer has handled it. If the process stops first, or an observer throws, a later read of
/// the connection hands the change over again. Without an observer, nothing is stored.
/// </remarks>
internal sealed class ChangeJournal<TAuthData>(
    ClientContext context, ConnectionRecords<TAuthData> records, ConnectionDescriber<TAuthData> describer, IChangeListener listener)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private const int ClearAttempts = 5;

    /// <summary>The time after which another process hands over a change, if the process that made the change has not.</summary>
    public static readonly TimeSpan RepeatAfter = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, bool> _underWay = new(StringComparer.Ordinal);
    private readonly BackgroundWork _work = new();

    /// <summary>Adds the changes between two records to the later record.</summary>
    public TokenRecord<TAuthData> Add(TokenRecord<TAuthData>? before, TokenRecord<TAuthData> after, DateTimeOffset now)
    {
        if (!listener.HasObservers)
        {
            return after;
        }

        IEnumerable<PendingChange> changes = before?.Changes ?? [];
        var added = Transitions.Find(before, after).Select(kind => new PendingChange(Guid.NewGuid().ToString("N"), kind, now));
        return after with { Changes = [.. changes.Concat(added).TakeLast(StoredChanges.MaxCount)] };
    }

    /// <summary>Hands over the changes of a written record in the background.</summary>
    public void HandOver(OAuth2ConnectionKey key, TokenRecord<TAuthData> record, WrittenVersion written)
    {
        if (record.Changes.Count > 0 && listener.HasObservers)
        {
            Begin(key, new(record, written.Version, Stamp: 0) { Clock = written.Clock }, record.Changes);
        }
    }

    /// <summary>Hands over changes that were stored earlier but not handed over, for example because a process stopped.</summary>
    public void Repeat(OAuth2ConnectionKey key, StoredConnection<TAuthData> stored)
    {
        if (stored.Record is not { Changes.Count: > 0 } record || !listener.HasObservers)
        {
            return;
        }

        var now = stored.Clock.GetNow(context.Time);
        var late = record.Changes.Where(change => now - change.ChangedAt >= RepeatAfter).ToList();
        if (late.Count > 0)
        {
            Begin(key, stored, late);
        }
    }

    /// <summary>Hands over the changes of a record that is deleted afterwards, and waits for the observers for a limited time.</summary>
    public async ValueTask HandOverLastAsync(OAuth2ConnectionKey key, TokenRecord<TAuthData> record, long version)
    {
        if (record.Changes.Count == 0 || !listener.HasObservers)
        {
            return;
        }

        try
        {
            var stored = new StoredConnection<TAuthData>(record, version, Stamp: 0);
            await HandOverAllAsync(key, stored, record.Changes).WaitAsync(RepeatAfter, context.Time).ConfigureAwait(false);
        }
        catch (TimeoutException exception)
        {
            // An observer that does not end must not keep the tokens that the user has disconnected.
            TokenLog.ObserverFailed(context.TokenLogger, context.Alias, key.UserId, record.Changes[^1].Kind.ToString(), exception);
        }
    }

    /// <summary>Waits for the changes that are being handed over.</summary>
    public Task WhenIdleAsync() => _work.WhenIdleAsync();

    private void Begin(OAuth2ConnectionKey key, StoredConnection<TAuthData> stored, IReadOnlyList<PendingChange> changes)
    {
        var begun = changes.Where(change => _underWay.TryAdd(change.Id, true)).ToList();
        if (begun.Count > 0)
        {
            _work.Run(() => HandOverAsync(key, stored, begun));
        }
    }

    private async Task HandOverAllAsync(OAuth2ConnectionKey key, StoredConnection<TAuthData> stored, IReadOnlyList<PendingChange> changes)
    {
        foreach (var change in changes)
        {
            await TryHandOverAsync(key, stored, change).ConfigureAwait(false);
        }
    }

    private async Task HandOverAsync(OAuth2ConnectionKey key, StoredConnection<TAuthData> stored, List<PendingChange> changes)
    {
        try
        {
            var handled = new HashSet<string>(StringComparer.Ordinal);
            foreach (var change in changes)
            {
                if (await TryHandOverAsync(key, stored, change).ConfigureAwait(false))
                {
                    handled.Add(change.Id);
                }
            }

            await ClearAsync(key, stored, handled).ConfigureAwait(false);
        }
        catch (OAuth2TransientException exception)
        {
            TokenLog.ChangesNotCleared(context.TokenLogger, context.Alias, key.UserId, exception);
        }
        finally
        {
            foreach (var change in changes)
            {
                _underWay.TryRemove(change.Id, out _);
            }
        }
    }

    private async ValueTask<bool> TryHandOverAsync(OAuth2ConnectionKey key, StoredConnection<TAuthData> stored, PendingChange change)
    {
        var now = stored.Clock == default ? change.ChangedAt : stored.Clock.GetNow(context.Time);
        var described = new OAuth2ConnectionChange
        {
            Id = change.Id,
            Kind = change.Kind,
            Alias = key.Alias,
            UserId = key.UserId,
            ChangedAt = change.ChangedAt,
            Connection = describer.Describe(stored, now, context.Settings),
        };
        try
        {
            await listener.OnChangedAsync(described).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception)
        {
            TokenLog.ObserverFailed(context.TokenLogger, context.Alias, key.UserId, change.Kind.ToString(), exception);
            return false;
        }
    }

    /// <summary>Removes handled changes from the stored record, which may have another version by now.</summary>
    private async Task ClearAsync(OAuth2ConnectionKey key, StoredConnection<TAuthData> stored, HashSet<string> handled)
    {
        for (var attempt = 0; attempt < ClearAttempts; attempt++)
        {
            if (stored.Record is not { } record || !record.Changes.Any(change => handled.Contains(change.Id)))
            {
                return;
            }

            var cleared = record with { Changes = [.. record.Changes.Where(change => !handled.Contains(change.Id))] };
            var condition = new WriteCondition(stored.Version) { KeepsMark = true };
            if (await records.TryWriteAsync(key, cleared, condition, CancellationToken.None).ConfigureAwait(false) is not null)
            {
                return;
            }

            stored = await records.ReadAsync(key, stamp: 0, known: null, CancellationToken.None).ConfigureAwait(false);
        }
    }
}
