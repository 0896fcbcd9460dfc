using System.Collections.Concurrent;
using TypedOAuth.Storage;

namespace TypedOAuth.Tokens;

/// <summary>Caches a bounded number of tokens in two generations.</summary>
/// <remarks>
/// <para>
/// A token that is used moves to the young generation. When the young generation is full, it becomes the old generation, and the former old
/// generation is dropped. A hit in the young generation takes no lock. Every change of a generation takes the lock, so that a removal also
/// finds a token that is being moved.
/// </para>
/// <para>
/// A generation is a dictionary with user ids as keys. Each value is a list of the user's tokens, one per account. Most users have one
/// account per client. A dictionary with several strings in its key would be slower.
/// </para>
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

    /// <summary>The number of cached tokens.</summary>
    public int Count => _youngCount + _oldCount;

    /// <summary>A number that changes with every removal. Read it before reading the store, and pass it to <see cref="Set"/>.</summary>
    public int Stamp => Volatile.Read(ref _removals);

    /// <summary>Finds a token.</summary>
    /// <remarks>
    /// Every API call runs this method. The token is the return value, not an <c>out</c> parameter, so that it stays in a register.
    /// </remarks>
    public CachedToken<TAuthData>? Find(OAuth2ConnectionKey key) =>
        _young.TryGetValue(key.UserId, out var entry) && entry.Account == key.Account ? entry : FindElsewhere(key);

    /// <summary>Finds the token of the user's only account. Returns null if the user may have other accounts.</summary>
    public CachedToken<TAuthData>? FindOnly(string userId, long now) =>
        (_young.TryGetValue(userId, out var entry) || _old.TryGetValue(userId, out entry)) && entry.Next is null && now < entry.OnlyUntil
            ? entry
            : null;

    /// <summary>Stores that the user has no other account, unless a token of another account is cached.</summary>
    public void NoteOnly(OAuth2ConnectionKey key, long until)
    {
        lock (_gate)
        {
            if (_young.GetValueOrDefault(key.UserId) is { Next: null } entry && entry.Account == key.Account && !_old.ContainsKey(key.UserId))
            {
                _young[key.UserId] = entry with { OnlyUntil = until };
            }
        }
    }

    /// <summary>Adds a token unless a newer version is cached.</summary>
    /// <remarks>
    /// If any token was removed after the stamp was read, the removed token may have been this connection's token. In this case, the token
    /// is not cached, and a cached older version is removed.
    /// </remarks>
    public void Set(OAuth2ConnectionKey key, CachedToken<TAuthData> entry, int stamp)
    {
        lock (_gate)
        {
            // The user may have several accounts now, even if this token is not cached.
            ForgetOnly(_young, key);
            ForgetOnly(_old, key);
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

    /// <summary>Returns a new list of the user's tokens for all other accounts.</summary>
    /// <remarks>A list never changes, because readers traverse lists without a lock.</remarks>
    private static CachedToken<TAuthData>? ListOthers(ConcurrentDictionary<string, CachedToken<TAuthData>> generation, OAuth2ConnectionKey key)
    {
        CachedToken<TAuthData>? others = null;
        for (var entry = generation.GetValueOrDefault(key.UserId); entry is not null; entry = entry.Next)
        {
            others = entry.Account == key.Account ? others : entry with { Next = others };
        }

        return others;
    }

    private static void ForgetOnly(ConcurrentDictionary<string, CachedToken<TAuthData>> generation, OAuth2ConnectionKey key)
    {
        if (generation.GetValueOrDefault(key.UserId) is { OnlyUntil: not 0 } entry && entry.Account != key.Account)
        {
            generation[key.UserId] = entry with { OnlyUntil = 0 };
        }
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

    /// <summary>Finds a token that is not first in its list, and moves it to the young generation.</summary>
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

            // Another thread has moved or removed the token.
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

        // The removal follows the addition, so that a reader always finds the token in one of the two generations.
        _oldCount -= TryDrop(_old, key) ? 1 : 0;
        if (_youngCount >= _generationCapacity)
        {
            (_oldCount, _youngCount) = (_youngCount, 0);
            _old = _young;
            _young = NewGeneration();
        }
    }
}
