using TypedOAuth.Generated;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens;

/// <summary>Represents the result of an attempt to acquire or extend a lease.</summary>
/// <param name="IsAcquired">Whether the owner holds the lease.</param>
/// <param name="Fence">The fencing version of the lease.</param>
/// <param name="EndsAt">The time when the lease ends, by the store's clock.</param>
/// <param name="IsMarked">Whether the attempt set the mark.</param>
/// <param name="Stored">The connection, with the mark that it had before the attempt.</param>
internal readonly record struct LeaseAttempt<TAuthData>(
    bool IsAcquired, long Fence, DateTimeOffset EndsAt, bool IsMarked, StoredConnection<TAuthData> Stored)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>;
