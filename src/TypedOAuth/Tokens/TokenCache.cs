using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using TypedOAuth.Storage;

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
    private volatile ConcurrentDictionary<OAuth2ConnectionKey, CachedToken<TAuthData>> _young = NewGeneration();
    private volatile ConcurrentDictionary<OAuth2ConnectionKey, CachedToken<TAuthData>> _old = NewGeneration();
    private int _youngCount;
    private int _removals;

    /// <summary>How many entries are held.</summary>
    public int Count => _young.Count + _old.Count;

    /// <summary>Changes with every removal: to be read before the store is, and given to <see cref="Set"/>.</summary>
    public int Stamp => Volatile.Read(ref _removals);

    public bool TryGet(OAuth2ConnectionKey key, [NotNullWhen(true)] out CachedToken<TAuthData>? entry) =>
        _young.TryGetValue(key, out entry) || (_old.ContainsKey(key) && TryPromote(key, out entry));

    /// <summary>
    /// Adds a token, unless a newer version of it is there. If anything was removed since the stamp was taken, it may have been this one:
    /// then none is kept, not even an older one.
    /// </summary>
    public void Set(OAuth2ConnectionKey key, CachedToken<TAuthData> entry, int stamp)
    {
        lock (_gate)
        {
            if (_removals != stamp)
            {
                Drop(key);
            }
            else if (Find(key) is not { } present || present.Version <= entry.Version)
            {
                Add(key, entry);
            }
        }
    }

    public void Remove(OAuth2ConnectionKey key)
    {
        lock (_gate)
        {
            _removals++;
            Drop(key);
        }
    }

    private static ConcurrentDictionary<OAuth2ConnectionKey, CachedToken<TAuthData>> NewGeneration() => new(ConnectionKeyComparer.Instance);

    private bool TryPromote(OAuth2ConnectionKey key, [NotNullWhen(true)] out CachedToken<TAuthData>? entry)
    {
        lock (_gate)
        {
            if (_old.TryGetValue(key, out entry))
            {
                Add(key, entry);
                return true;
            }

            // Another thread was faster: it is young by now, or removed.
            return _young.TryGetValue(key, out entry);
        }
    }

    private CachedToken<TAuthData>? Find(OAuth2ConnectionKey key) =>
        _young.TryGetValue(key, out var entry) || _old.TryGetValue(key, out entry) ? entry : null;

    private void Drop(OAuth2ConnectionKey key)
    {
        _youngCount -= _young.TryRemove(key, out _) ? 1 : 0;
        _old.TryRemove(key, out _);
    }

    private void Add(OAuth2ConnectionKey key, CachedToken<TAuthData> entry)
    {
        _youngCount += _young.ContainsKey(key) ? 0 : 1;
        _young[key] = entry;

        // Second, so that a reader finds it in one of the two at any time.
        _old.TryRemove(key, out _);
        if (_youngCount >= _generationCapacity)
        {
            _youngCount = 0;
            _old = _young;
            _young = NewGeneration();
        }
    }
}
