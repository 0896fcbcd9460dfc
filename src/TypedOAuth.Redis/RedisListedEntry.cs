using TypedOAuth.Storage;

namespace TypedOAuth.Redis;

/// <summary>Holds a connection that a shard's index lists.</summary>
/// <param name="Position">The shard and the member of the index.</param>
/// <param name="Entry">The connection.</param>
/// <param name="Claim">The account that the connection claims.</param>
internal readonly record struct RedisListedEntry(RedisListingPosition Position, OAuth2ConnectionEntry Entry, string? Claim);
