using System.Collections.Concurrent;
using TypedOAuth.Storage;

namespace TypedOAuth.Tokens;

/// <summary>
/// A bounded cache in two generations: what is used moves into the young one; when that is full it becomes the old one, and the old one
/// is dropped. A hit in the young generation takes no lock; whatever changes a generation does, so that what is on its way from the old
/// one to the young one cannot be missed by a removal.
/// </summary>
/// <remarks>
/// A generation is a dictionary by user id, whose values are lists of the user's tokens, one for each account. With most clients a user has
/// one. A dictionary with keys of several strings would be slower.
/// </remarks>
internal sealed class TokenCache<TAuthData>(int capacity)
    where TAuthData : OAuth2AuthData
{
    private readonly Lock _gate = new();
    private readonly int _generationCapacity = Math.Max(1, capacity / 2);
    private volatile ConcurrentDictionary<string, CachedToken<TAuthData>> _young = NewGeneration();
    private volatile ConcurrentDictionary<string, CachedToken<TAuthData>> _old = NewGeneration();
    private int _youngCount;
    private int _oldCount;
    private int _removals;

    /// <summary>How many entries are held.</summary>
    public int Count => _youngCount + _oldCount;

    /// <summary>Changes with every removal: to be read before the store is, and given to <see cref="Set"/>.</summary>
    public int Stamp => Volatile.Read(ref _removals);

    /// <summary>Finds a token.</summary>
    /// <remarks>Every API call comes by here. The token is no <c>out</c> parameter, so that it stays in a register.</remarks>
    public CachedToken<TAuthData>? Find(OAuth2ConnectionKey key) =>
        _young.TryGetValue(key.UserId, out var entry) && entry.Account == key.Account ? entry : FindElsewhere(key);

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
            else if ((Find(_young, key) ?? Find(_old, key)) is not { } present || present.Version <= entry.Version)
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

    private static ConcurrentDictionary<string, CachedToken<TAuthData>> NewGeneration() => new(StringComparer.Ordinal);

    private static CachedToken<TAuthData>? Find(ConcurrentDictionary<string, CachedToken<TAuthData>> generation, OAuth2ConnectionKey key)
    {
        var entry = generation.GetValueOrDefault(key.UserId);
        while (entry is not null && entry.Account != key.Account)
        {
            entry = entry.Next;
        }

        return entry;
    }

    /// <summary>Lists a user's tokens of all other accounts. The list is new: readers follow lists without a lock, so a list never changes.</summary>
    private static CachedToken<TAuthData>? ListOthers(ConcurrentDictionary<string, CachedToken<TAuthData>> generation, OAuth2ConnectionKey key)
    {
        CachedToken<TAuthData>? others = null;
        for (var entry = generation.GetValueOrDefault(key.UserId); entry is not null; entry = entry.Next)
        {
            others = entry.Account == key.Account ? others : entry with { Next = others };
        }

        return others;
    }

    private static bool TryDrop(ConcurrentDictionary<string, CachedToken<TAuthData>> generation, OAuth2ConnectionKey key)
    {
        if (Find(generation, key) is null)
        {
            return false;
        }

        if (ListOthers(generation, key) is { } others)
        {
            generation[key.UserId] = others;
        }
        else
        {
            generation.TryRemove(key.UserId, out _);
        }

        return true;
    }

    /// <summary>Finds a token that is not the user's first one, or that is in the old generation; that one moves to the young generation.</summary>
    private CachedToken<TAuthData>? FindElsewhere(OAuth2ConnectionKey key)
    {
        var entry = Find(_young, key);
        if (entry is not null || Find(_old, key) is null)
        {
            return entry;
        }

        lock (_gate)
        {
            entry = Find(_old, key);
            if (entry is not null)
            {
                Add(key, entry);
                return entry;
            }

            // Another thread was faster: it is young by now, or removed.
            return Find(_young, key);
        }
    }

    private void Drop(OAuth2ConnectionKey key)
    {
        _youngCount -= TryDrop(_young, key) ? 1 : 0;
        _oldCount -= TryDrop(_old, key) ? 1 : 0;
    }

    private void Add(OAuth2ConnectionKey key, CachedToken<TAuthData> entry)
    {
        _youngCount += Find(_young, key) is null ? 1 : 0;
        var others = ListOthers(_young, key);
        var isInPlace = entry.Account == key.Account && ReferenceEquals(entry.Next, others);
        _young[key.UserId] = isInPlace ? entry : entry with { Account = key.Account, Next = others };

        // Second, so that a reader finds it in one of the two at any time.
        _oldCount -= TryDrop(_old, key) ? 1 : 0;
        if (_youngCount >= _generationCapacity)
        {
            (_oldCount, _youngCount) = (_youngCount, 0);
            _old = _young;
            _young = NewGeneration();
        }
    }
}
