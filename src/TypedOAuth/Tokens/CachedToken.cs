using TypedOAuth.Tokens.Records;
using TypedOAuth.Tokens.Refresh;

namespace TypedOAuth.Tokens;

/// <summary>Holds a token in memory together with the timestamps at which it must be checked or refreshed.</summary>
internal sealed record CachedToken<TAuthData>
    where TAuthData : OAuth2AuthData
{
    public required TokenRecord<TAuthData>.Active Record
    {
        get;
        init
        {
            field = value;
            AuthData = value.AuthData;
        }
    }

    /// <summary>The record's tokens. The reference is copied, so that a cache hit reads no other object.</summary>
    public TAuthData AuthData { get; private init; } = null!;

    public required long Version { get; init; }

    /// <summary>The time until which the token is served without further checks.</summary>
    public required long ServeUntil { get; init; }

    /// <summary>The time until which the store is not read again.</summary>
    public required long CheckedUntil { get; init; }

    public required TokenLifetime Lifetime { get; init; }

    /// <summary>The time until which this is known to be the user's only account; <c>0</c> if unknown. The cache sets this property.</summary>
    public long OnlyUntil { get; init; }

    /// <summary>The account of the connection. The cache sets this property.</summary>
    public string Account { get; init; } = "";

    /// <summary>
    /// The user's next token, of another account; <see langword="null"/> if this is the last one. The cache sets this property.
    /// </summary>
    public CachedToken<TAuthData>? Next { get; init; }
}
