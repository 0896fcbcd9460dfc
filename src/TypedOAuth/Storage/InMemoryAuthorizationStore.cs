using System.Collections.Concurrent;

namespace TypedOAuth.Storage;

/// <summary>Keeps authorizations in progress in memory: the default. A user who is at the authorization server when the process ends begins again.</summary>
public sealed class InMemoryAuthorizationStore : IOAuth2AuthorizationStore
{
    /// <summary>How many records are kept at most: nobody can fill the memory with flows that never end.</summary>
    private const int DefaultCapacity = 100_000;

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private readonly Queue<Entry> _order = new();
    private readonly TimeProvider _time;
    private readonly int _capacity;

    /// <summary>Creates a store for 100,000 authorizations.</summary>
    /// <param name="time">The clock that expiry is measured with.</param>
    public InMemoryAuthorizationStore(TimeProvider time)
        : this(time, DefaultCapacity)
    {
    }

    /// <summary>Creates a store.</summary>
    /// <param name="time">The clock that expiry is measured with.</param>
    /// <param name="capacity">How many authorizations are kept at most; the oldest go first.</param>
    public InMemoryAuthorizationStore(TimeProvider time, int capacity)
    {
        ArgumentNullException.ThrowIfNull(time);
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        (_time, _capacity) = (time, capacity);
    }

    /// <summary>How many records are held, also such that have expired.</summary>
    internal int Count => _entries.Count;

    /// <inheritdoc/>
    public ValueTask AddAsync(
        string handle, ReadOnlyMemory<byte> payload, DateTimeOffset expiresAt, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var entry = new Entry(handle, payload, expiresAt);
        if (!_entries.TryAdd(handle, entry))
        {
            throw new InvalidOperationException("An authorization with this handle is pending already.");
        }

        // A look at the head and its removal are one step: what is dropped is what was looked at.
        lock (_gate)
        {
            _order.Enqueue(entry);
            DropOldest();
        }

        return default;
    }

    /// <inheritdoc/>
    public ValueTask<byte[]?> PeekAsync(string handle, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_entries.TryGetValue(handle, out var entry) ? GetPayload(entry) : null);
    }

    /// <inheritdoc/>
    public ValueTask<byte[]?> TakeAsync(string handle, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_entries.TryRemove(handle, out var entry) ? GetPayload(entry) : null);
    }

    private byte[]? GetPayload(Entry entry) => entry.ExpiresAt > _time.GetUtcNow() ? entry.Payload.ToArray() : null;

    /// <summary>Each addition drops what has expired or been taken at the head, and what is over the capacity: bounded, and without a sweep.</summary>
    private void DropOldest()
    {
        var now = _time.GetUtcNow();
        while (_order.TryPeek(out var oldest)
            && (oldest.ExpiresAt <= now || _order.Count > _capacity || !_entries.ContainsKey(oldest.Handle)))
        {
            _order.Dequeue();
            _entries.TryRemove(new(oldest.Handle, oldest));
        }
    }

    private sealed class Entry(string handle, ReadOnlyMemory<byte> payload, DateTimeOffset expiresAt)
    {
        public string Handle { get; } = handle;

        public ReadOnlyMemory<byte> Payload { get; } = payload;

        public DateTimeOffset ExpiresAt { get; } = expiresAt;
    }
}
