namespace TypedOAuth.Redis;

/// <summary>Holds consecutive connections of a shard's index.</summary>
/// <param name="Entries">The connections.</param>
/// <param name="Last">The member after which the next slice begins; null if the index has no more members in the range.</param>
/// <param name="StoreTime">The store's time.</param>
internal sealed record RedisIndexSlice(IReadOnlyList<RedisListedEntry> Entries, string? Last, DateTimeOffset StoreTime);
