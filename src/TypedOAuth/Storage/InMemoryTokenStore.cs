using System.Collections.Concurrent;
using System.Globalization;

namespace TypedOAuth.Storage;

/// <summary>Stores connections in memory until the process ends. This store is the default, for development and tests.</summary>
/// <remarks>
/// A read takes no lock and allocates no memory, because it returns the record that the last write stored. The other members share one
/// lock, because a write changes record, lease and claim together.
/// </remarks>
/// <param name="time">The clock that provides the store's time.</param>
public sealed class InMemoryTokenStore(TimeProvider time) : IOAuth2TokenStore
{
    private readonly ConcurrentDictionary<OAuth2ConnectionKey, Entry> _entries = new();
    private readonly InMemoryAccountClaims _claims = new();
    private readonly InMemoryLeases _leases = new();
    private readonly Lock _gate = new();

    /// <summary>The last version or fence of all keys. All keys share one counter, so no number is repeated after a deletion.</summary>
    private long _lastNumber;

    /// <inheritdoc/>
    public bool IsPersistent => false;

    /// <inheritdoc/>
    public ValueTask<OAuth2ReadResult> ReadAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(new OAuth2ReadResult(_entries.TryGetValue(key, out var stored) ? stored.Record : null, time.GetUtcNow()));
    }

    /// <inheritdoc/>
    public ValueTask<OAuth2WriteResult> TryWriteAsync(
        OAuth2ConnectionKey key, OAuth2RecordWrite write, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            var now = time.GetUtcNow();
            var stored = _entries.GetValueOrDefault(key);
            if (!IsExpected(stored?.Record, write))
            {
                return new(new OAuth2WriteResult(OAuth2WriteStatus.Conflict, 0, now));
            }

            if (_claims.IsHeldByAnother(key, write.AccountClaim))
            {
                return new(new OAuth2WriteResult(OAuth2WriteStatus.AccountTaken, 0, now));
            }

            var record = new OAuth2StoredRecord
            {
                Payload = write.Payload.ToArray(),
                Version = ++_lastNumber,
                ExpiresAt = write.ExpiresAt,
                DueAt = write.DueAt,
                WrittenAt = now,
                Mark = write.KeepsMark ? stored?.Record.Mark : null,
            };
            _claims.Replace(key, stored?.Claim, write.AccountClaim);
            _entries[key] = new(stored?.Id ?? record.Version, record, write.AccountClaim);
            if (write.LeaseOwner is { } owner)
            {
                _leases.Release(key, owner);
            }

            return new(new OAuth2WriteResult(OAuth2WriteStatus.Written, record.Version, now));
        }
    }

    /// <inheritdoc/>
    public ValueTask<OAuth2DeleteResult> TryDeleteAsync(
        OAuth2ConnectionKey key, long expectedVersion, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            var isDeleted = _entries.TryGetValue(key, out var stored)
                && stored.Record.Version == expectedVersion
                && _entries.TryRemove(key, out _);
            if (isDeleted)
            {
                _claims.Replace(key, stored!.Claim, account: null);
            }

            return new(new OAuth2DeleteResult(isDeleted, time.GetUtcNow()));
        }
    }

    /// <inheritdoc/>
    public ValueTask<OAuth2LeaseResult> TryAcquireLeaseAsync(
        OAuth2ConnectionKey key, OAuth2LeaseRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            var now = time.GetUtcNow();
            var stored = _entries.GetValueOrDefault(key);
            var present = _leases.Find(key, now);
            if (present is not null && present.Owner != request.Owner)
            {
                return new(new OAuth2LeaseResult(false, 0, present.EndsAt, false, stored?.Record, now));
            }

            var lease = new InMemoryLeases.Lease(request.Owner, present?.Fence ?? ++_lastNumber, now + request.Duration);
            _leases.Set(key, lease, now);
            var isMarked = stored is not null
                && stored.Record.Version == request.SentVersion
                && (stored.Record.Mark is null || request.ReplacesMark);
            if (isMarked)
            {
                SetMark(key, stored!, new(request.SentVersion, lease.Fence, now));
            }

            return new(new OAuth2LeaseResult(true, lease.Fence, lease.EndsAt, isMarked, stored?.Record, now));
        }
    }

    /// <inheritdoc/>
    public ValueTask<DateTimeOffset> ReleaseLeaseAsync(
        OAuth2ConnectionKey key, string owner, bool clearsMark, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            var now = time.GetUtcNow();
            if (clearsMark
                && _leases.Find(key, now) is { } lease && lease.Owner == owner
                && _entries.TryGetValue(key, out var stored) && stored.Record.Mark?.Fence == lease.Fence)
            {
                SetMark(key, stored, mark: null);
            }

            _leases.Release(key, owner);
            return new(now);
        }
    }

    /// <inheritdoc/>
    public ValueTask<OAuth2ConnectionPage> ListAsync(OAuth2ConnectionQuery query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ArgumentOutOfRangeException.ThrowIfLessThan(query.PageSize, 1);
        var after = query.ContinuationToken is { } token ? Position.Parse(token) : default;

        // Each page reads every connection. An index would slow down every write, and a development store is rarely listed.
        lock (_gate)
        {
            var rest = _entries
                .Where(entry => IsListed(entry.Key, entry.Value, query))
                .Select(entry => (Position: Position.Of(entry.Value, query), entry.Key, entry.Value.Record))
                .Where(entry => entry.Position.CompareTo(after) > 0)
                .ToList();
            var page = rest.OrderBy(static entry => entry.Position).Take(query.PageSize).ToList();
            var entries = page.ConvertAll(entry =>
                new OAuth2ConnectionEntry(entry.Key, query.IncludesPayloads ? entry.Record : entry.Record with { Payload = default }));
            return new(new OAuth2ConnectionPage(entries, rest.Count > page.Count ? page[^1].Position.ToString() : null, time.GetUtcNow()));
        }
    }

    private static bool IsExpected(OAuth2StoredRecord? stored, OAuth2RecordWrite write) =>
        (stored?.Version ?? 0) == write.ExpectedVersion || (write.ExpectedMark is { } mark && stored?.Mark?.Version == mark);

    private static bool IsListed(OAuth2ConnectionKey key, Entry entry, OAuth2ConnectionQuery query) =>
        key.Alias == query.Alias
        && (query.UserId is null || key.UserId == query.UserId)
        && (query.AccountClaim is null || entry.Claim == query.AccountClaim)
        && (query.DueBefore is null || entry.Record.DueAt < query.DueBefore);

    private void SetMark(OAuth2ConnectionKey key, Entry stored, OAuth2JournalMark? mark) =>
        _entries[key] = new(stored.Id, stored.Record with { Mark = mark }, stored.Claim);

    /// <summary>Holds a record with its claim and its position in listings. A rewrite does not change the position.</summary>
    private sealed class Entry(long id, OAuth2StoredRecord record, string? claim)
    {
        public long Id { get; } = id;

        public OAuth2StoredRecord Record { get; } = record;

        public string? Claim { get; } = claim;
    }

    /// <summary>
    /// Represents a position in a listing. A query for due connections sorts by due date and id; other queries sort by id.
    /// </summary>
    private readonly record struct Position(long Due, long Id) : IComparable<Position>
    {
        public static Position Of(Entry entry, OAuth2ConnectionQuery query) =>
            new(query.DueBefore is null ? 0 : entry.Record.DueAt!.Value.UtcTicks, entry.Id);

        public static Position Parse(string token)
        {
            var separator = token.IndexOf(':', StringComparison.Ordinal);
            return separator > 0
                && long.TryParse(token.AsSpan(0, separator), NumberStyles.None, CultureInfo.InvariantCulture, out var due)
                && long.TryParse(token.AsSpan(separator + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                ? new(due, id)
                : throw new ArgumentException("The continuation token does not belong to this store.", nameof(token));
        }

        public int CompareTo(Position other) => (Due, Id).CompareTo((other.Due, other.Id));

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Due}:{Id}");
    }
}
