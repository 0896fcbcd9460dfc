namespace TypedOAuth.Storage;

/// <summary>Keeps pending authorizations in memory: the default.</summary>
/// <remarks>A user at the authorization server begins again if the process ends in between.</remarks>
public sealed class InMemoryAuthorizationStore : IOAuth2AuthorizationStore
{
    /// <summary>Bounds the store, so that flows that never end cannot fill the memory.</summary>
    private const int DefaultCapacity = 100_000;

    /// <summary>Bounds the payloads together: as much as typical records take when there are as many as the store keeps.</summary>
    private const long DefaultMaxBytes = 128L * 1024 * 1024;

    /// <summary>Spreads the search for expired records: a round is over long before the number of records has doubled.</summary>
    private const int ChecksPerAddition = 4;

    private readonly Dictionary<string, InMemoryPendingEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<OAuth2ConnectionKey, InMemoryPendingList> _owners = [];
    private readonly InMemoryPendingList _order = new(isOwners: false);
    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly int _capacity;
    private readonly long _maxBytes;

    /// <summary>Names the record that the next addition checks for expiry; null to begin a round with the oldest.</summary>
    private InMemoryPendingEntry? _nextCheck;

    /// <summary>Creates a store for 100,000 authorizations, and 128 MiB of them at most.</summary>
    /// <param name="time">The clock that gives the store's time.</param>
    public InMemoryAuthorizationStore(TimeProvider time)
        : this(time, DefaultCapacity)
    {
    }

    /// <summary>Creates a store.</summary>
    /// <param name="time">The clock that gives the store's time.</param>
    /// <param name="capacity">
    /// How many authorizations are kept at most, and 128 MiB of them. In a full store a new one takes the place of its owner's oldest; if it
    /// is the owner's only one, of the store's oldest.
    /// </param>
    public InMemoryAuthorizationStore(TimeProvider time, int capacity)
        : this(time, capacity, DefaultMaxBytes)
    {
    }

    internal InMemoryAuthorizationStore(TimeProvider time, int capacity, long maxBytes)
    {
        ArgumentNullException.ThrowIfNull(time);
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        (_time, _capacity, _maxBytes) = (time, capacity, maxBytes);
    }

    /// <summary>Returns the number of records that are held, expired ones included.</summary>
    internal int Count => _order.Count;

    /// <summary>Returns how many bytes the payloads have.</summary>
    internal long Bytes => _order.Bytes;

    /// <inheritdoc/>
    public ValueTask<DateTimeOffset> AddAsync(OAuth2PendingRecord record, OAuth2PendingLimits limits, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            var now = _time.GetUtcNow();
            var entry = new InMemoryPendingEntry(record, now + record.Lifetime);
            if (!_entries.TryAdd(record.Handle, entry))
            {
                throw new InvalidOperationException("A record with this handle is pending already.");
            }

            if (!_owners.TryGetValue(record.Owner, out var owner))
            {
                _owners.Add(record.Owner, owner = new(isOwners: true));
            }

            owner.Add(entry);
            _order.Add(entry);
            CheckExpiry(now);
            Limit(owner, limits, now);
            MakeRoom(entry, owner);
            return new(now);
        }
    }

    /// <inheritdoc/>
    public ValueTask<OAuth2PendingResult> PeekAsync(string handle, CancellationToken cancellationToken) =>
        new(Find(handle, isTaken: false, cancellationToken));

    /// <inheritdoc/>
    public ValueTask<OAuth2PendingResult> TakeAsync(string handle, CancellationToken cancellationToken) =>
        new(Find(handle, isTaken: true, cancellationToken));

    private OAuth2PendingResult Find(string handle, bool isTaken, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            var now = _time.GetUtcNow();
            if (!_entries.TryGetValue(handle, out var entry))
            {
                return new(null, now);
            }

            if (isTaken)
            {
                Remove(entry);
            }

            return new(entry.IsExpired(now) ? null : entry.Record.Payload.ToArray(), now);
        }
    }

    /// <summary>Drops expired records, a few at a time: additions stay cheap, and a long-lived record holds up no other.</summary>
    private void CheckExpiry(DateTimeOffset now)
    {
        for (var i = 0; i < ChecksPerAddition && (_nextCheck ?? _order.Oldest) is { } entry; i++)
        {
            _nextCheck = _order.NewerThan(entry);
            if (entry.IsExpired(now))
            {
                Remove(entry);
            }
        }
    }

    private void Limit(InMemoryPendingList owner, OAuth2PendingLimits limits, DateTimeOffset now)
    {
        if (IsWithin(owner, limits))
        {
            return;
        }

        // Expired records go first: they are absent already, and must not cost the owner one that is not.
        for (var entry = owner.Oldest; entry is not null;)
        {
            var newer = owner.NewerThan(entry);
            if (entry.IsExpired(now))
            {
                Remove(entry);
            }

            entry = newer;
        }

        while (owner.Oldest != owner.Newest && !IsWithin(owner, limits))
        {
            Remove(owner.Oldest!);
        }
    }

    /// <summary>Keeps the store within its bounds at the cost of the owner whose record is new, as long as the owner has another one.</summary>
    private void MakeRoom(InMemoryPendingEntry added, InMemoryPendingList owner)
    {
        while (_order.Count > _capacity || (_order.Bytes > _maxBytes && _order.Count > 1))
        {
            // The new record is the newest of both lists, and not the only one.
            Remove(owner.Oldest != added ? owner.Oldest! : _order.Oldest!);
        }
    }

    private static bool IsWithin(InMemoryPendingList owner, OAuth2PendingLimits limits) =>
        owner.Count <= limits.MaxRecords && owner.Bytes <= limits.MaxBytes;

    private void Remove(InMemoryPendingEntry entry)
    {
        if (_nextCheck == entry)
        {
            _nextCheck = _order.NewerThan(entry);
        }

        _entries.Remove(entry.Record.Handle);
        _order.Remove(entry);
        var owner = _owners[entry.Record.Owner];
        owner.Remove(entry);
        if (owner.Count == 0)
        {
            _owners.Remove(entry.Record.Owner);
        }
    }
}
