using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace TypedOAuth.Tokens;

/// <summary>
/// A bounded cache in two generations: what is used moves into the young one; when that is full it becomes the old one, and the old one
/// is dropped. A hit in the young generation takes no lock; whatever changes a generation does, so that what is on its way from the old
/// one to the young one cannot be missed by a removal.
/// </summary>
internal sealed class TokenCache<TAuthData>(int capacity)
    where TAuthData : OAuth2AuthData
{
    private readonly Lock _gate = new();
    private readonly int _generationCapacity = Math.Max(1, capacity / 2);
    private volatile ConcurrentDictionary<string, CachedToken<TAuthData>> _young = NewGeneration();
    private volatile ConcurrentDictionary<string, CachedToken<TAuthData>> _old = NewGeneration();
    private int _youngCount;
    private int _removals;

    /// <summary>How many entries are held.</summary>
    public int Count => _young.Count + _old.Count;

    /// <summary>Changes with every removal: to be read before the store is, and given to <see cref="Set"/>.</summary>
    public int Stamp => Volatile.Read(ref _removals);

    public bool TryGet(string userId, [NotNullWhen(true)] out CachedToken<TAuthData>? entry) =>
        _young.TryGetValue(userId, out entry) || (_old.ContainsKey(userId) && TryPromote(userId, out entry));

    /// <summary>
    /// Puts a token in, unless a newer version of it is there. When something was removed while the token was on its way here, it may have
    /// been this one: then none is kept, not even an older one.
    /// </summary>
    public void Set(string userId, CachedToken<TAuthData> entry, int stamp)
    {
        lock (_gate)
        {
            if (_removals != stamp)
            {
                Drop(userId);
            }
            else if (Find(userId) is not { } present || present.Version <= entry.Version)
            {
                Add(userId, entry);
            }
        }
    }

    public void Remove(string userId)
    {
        lock (_gate)
        {
            _removals++;
            Drop(userId);
        }
    }

    private static ConcurrentDictionary<string, CachedToken<TAuthData>> NewGeneration() => new(StringComparer.Ordinal);

    private bool TryPromote(string userId, [NotNullWhen(true)] out CachedToken<TAuthData>? entry)
    {
        lock (_gate)
        {
            if (_old.TryGetValue(userId, out entry))
            {
                Add(userId, entry);
                return true;
            }

            // Somebody else was faster: it is young by now, or removed.
            return _young.TryGetValue(userId, out entry);
        }
    }

    private CachedToken<TAuthData>? Find(string userId) =>
        _young.TryGetValue(userId, out var entry) || _old.TryGetValue(userId, out entry) ? entry : null;

    private void Drop(string userId)
    {
        _youngCount -= _young.TryRemove(userId, out _) ? 1 : 0;
        _old.TryRemove(userId, out _);
    }

    private void Add(string userId, CachedToken<TAuthData> entry)
    {
        _youngCount += _young.ContainsKey(userId) ? 0 : 1;
        _young[userId] = entry;

        // Second, so that a reader finds it in one of the two at any time.
        _old.TryRemove(userId, out _);
        if (_youngCount >= _generationCapacity)
        {
            _youngCount = 0;
            _old = _young;
            _young = NewGeneration();
        }
    }
}
