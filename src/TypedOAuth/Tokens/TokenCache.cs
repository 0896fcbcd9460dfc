using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace TypedOAuth;

/// <summary>
/// A bounded cache in two generations: what is used moves into the young one; when that is full it becomes the old one, and the old one
/// is dropped. Reads take no lock, nothing is swept, and what was not used lately goes.
/// </summary>
internal sealed class TokenCache<TAuthData>(int capacity)
    where TAuthData : OAuth2AuthData
{
    private readonly int _generationCapacity = Math.Max(1, capacity / 2);
    private volatile ConcurrentDictionary<string, CachedToken<TAuthData>> _young = NewGeneration();
    private volatile ConcurrentDictionary<string, CachedToken<TAuthData>> _old = NewGeneration();
    private int _youngCount;
    private int _removals;

    /// <summary>How many entries are held.</summary>
    public int Count => _young.Count + _old.Count;

    public bool TryGet(string userId, [NotNullWhen(true)] out CachedToken<TAuthData>? entry)
    {
        if (_young.TryGetValue(userId, out entry))
        {
            return true;
        }

        if (!_old.TryRemove(userId, out entry))
        {
            return false;
        }

        Add(userId, entry);
        return true;
    }

    /// <summary>Changes with every removal: to be read before the store is, and given to <see cref="Set"/>.</summary>
    public int Stamp => Volatile.Read(ref _removals);

    /// <summary>Puts a token in, unless a newer version of it is there, or something was removed while it was on its way here.</summary>
    public void Set(string userId, CachedToken<TAuthData> entry, int stamp)
    {
        Put(userId, entry);
        if (Stamp != stamp)
        {
            Remove(userId);
        }
    }

    public void Remove(string userId)
    {
        Interlocked.Increment(ref _removals);
        if (_young.TryRemove(userId, out _))
        {
            Interlocked.Decrement(ref _youngCount);
        }

        _old.TryRemove(userId, out _);
    }

    private void Put(string userId, CachedToken<TAuthData> entry)
    {
        if (TryGet(userId, out var present) && present.Version > entry.Version)
        {
            return;
        }

        if (present is null)
        {
            Add(userId, entry);
        }
        else
        {
            _young[userId] = entry;
        }
    }

    private static ConcurrentDictionary<string, CachedToken<TAuthData>> NewGeneration() => new(StringComparer.Ordinal);

    private void Add(string userId, CachedToken<TAuthData> entry)
    {
        if (_young.TryAdd(userId, entry) && Interlocked.Increment(ref _youngCount) >= _generationCapacity)
        {
            Volatile.Write(ref _youngCount, 0);
            _old = _young;
            _young = NewGeneration();
        }
    }
}

/// <summary>A token in memory, with the moments that decide what is done with it, in UTC ticks.</summary>
internal sealed class CachedToken<TAuthData>
    where TAuthData : OAuth2AuthData
{
    public required TAuthData AuthData { get; init; }

    public required long Version { get; init; }

    /// <summary>Until when the token is served without a look at anything else.</summary>
    public required long ServeUntil { get; init; }

    /// <summary>Until when the store counts as read.</summary>
    public required long CheckedUntil { get; init; }

    public required TokenLifetime Lifetime { get; init; }
}
