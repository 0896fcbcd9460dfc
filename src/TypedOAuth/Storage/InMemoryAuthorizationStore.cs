namespace TypedOAuth.Storage;

/// <summary>Stores pending authorizations in memory. This store is the default.</summary>
/// <remarks>If the process ends during an authorization, the user must start again.</remarks>
public sealed class InMemoryAuthorizationStore : IOAuth2AuthorizationStore
{
    /// <summary>The maximum number of records, so that unfinished authorizations cannot fill the memory.</summary>
    private const int DefaultCapacity = 100_000;

    /// <summary>The maximum total size of all payloads: the size of <see cref="DefaultCapacity"/> typical records.</summary>
    private const long DefaultMaxBytes = 128L * 1024 * 1024;

    /// <summary>The number of records that each addition checks for expiry. All are checked long before their number doubles.</summary>
    private const int ChecksPerAddition = 4;

    private readonly Dictionary<string, InMemoryPendingEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<OAuth2ConnectionKey, InMemoryPendingList> _owners = [];
    private readonly InMemoryPendingList _order = new(isOwners: false);
    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly int _capacity;
    private readonly long _maxBytes;

    /// <summary>The record that the next addition checks for expiry; null to begin a round with the oldest record.</summary>
    private InMemoryPendingEntry? _nextCheck;

    /// <summary>Creates a store for at most 100,000 authorizations and 128 MiB.</summary>
    /// <param name="time">The clock that provides the store's time.</param>
    public InMemoryAuthorizationStore(TimeProvider time)
        : this(time, DefaultCapacity)
    {
    }

    /// <summary>Creates a store.</summary>
    /// <param name="time">The clock that provides the store's time.</param>
    /// <param name="capacity">
    /// The maximum number of authorizations; their total size is limited to 128 MiB. In a full store, a new authorization replaces its
    /// owner's oldest one, or the store's oldest one if the owner has no other.
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

    /// <summary>The number of records, including expired records.</summary>
    internal int Count => _order.Count;

    /// <summary>The total size of the payloads in bytes.</summary>
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
                throw new InvalidOperationException("A record with this handle already exists.");
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

    /// <summary>Checks a few records and removes the expired ones, so that additions remain fast.</summary>
    /// <remarks>A long-lived record does not delay the removal of others.</remarks>
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

        // Expired records are removed first, so that they do not displace records that can still be used.
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

    /// <summary>Removes records until the store is within its limits.</summary>
    /// <remarks>The other records of the new record's owner are removed before the records of other owners.</remarks>
    private void MakeRoom(InMemoryPendingEntry added, InMemoryPendingList owner)
    {
        while (_order.Count > _capacity || (_order.Bytes > _maxBytes && _order.Count > 1))
        {
            // The new record is the newest record of both lists, and the store has at least one other record.
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
