using System.Collections.Concurrent;
using TypedOAuth.Storage;

namespace TypedOAuth.Tokens.Renewal;

/// <summary>Holds the due connections that this process skips for some time.</summary>
/// <remarks>The delay of a failing connection grows. The delay is not stored, because this would cost a write for each failure.</remarks>
internal sealed class HeldConnections(TimeProvider time, int capacity)
{
    private const int MostDoublings = 10;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<OAuth2ConnectionKey, Held> _held = new();
    private readonly StoreClock _clock = StoreClock.StartAt(time);

    /// <summary>Whether no more connections can be held.</summary>
    public bool IsFull => _held.Count >= capacity;

    /// <summary>Whether enough room is left to hold some connections for a long time.</summary>
    public bool HasRoom => _held.Count < capacity / 2;

    public bool Contains(OAuth2ConnectionKey key) => _held.TryGetValue(key, out var held) && _clock.GetNow(time) < held.Until;

    /// <summary>Holds a connection for a fixed time.</summary>
    public void Add(OAuth2ConnectionKey key, TimeSpan duration) => _held[key] = new(_clock.GetNow(time) + duration, Failures: 0);

    /// <summary>Holds a failing connection for a time that grows with each failure.</summary>
    public void AddFailure(OAuth2ConnectionKey key)
    {
        var failures = _held.TryGetValue(key, out var held) ? held.Failures : 0;
        var delay = FirstDelay * (1 << Math.Min(failures, MostDoublings));
        _held[key] = new(_clock.GetNow(time) + (delay < LongestDelay ? delay : LongestDelay), failures + 1);
    }

    /// <summary>Removes connections whose time has passed. The number of failures is kept for some time.</summary>
    public void Prune()
    {
        var now = _clock.GetNow(time);
        foreach (var (key, held) in _held)
        {
            if (held.Until + (held.Failures > 0 ? LongestDelay : TimeSpan.Zero) <= now)
            {
                _held.TryRemove(key, out _);
            }
        }
    }

    private readonly record struct Held(DateTimeOffset Until, int Failures);
}
