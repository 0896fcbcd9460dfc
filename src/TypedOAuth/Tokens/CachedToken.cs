using TypedOAuth.Tokens.Records;
using TypedOAuth.Tokens.Refresh;

namespace TypedOAuth.Tokens;

/// <summary>A token in memory, with the moments that decide what is done with it, in UTC ticks.</summary>
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

    /// <summary>The record's tokens, at hand: what is served from memory looks at nothing else.</summary>
    public TAuthData AuthData { get; private init; } = null!;

    public required long Version { get; init; }

    /// <summary>Until when the token is served without a look at anything else.</summary>
    public required long ServeUntil { get; init; }

    /// <summary>Until when the store counts as read.</summary>
    public required long CheckedUntil { get; init; }

    public required TokenLifetime Lifetime { get; init; }

    /// <summary>The account of the connection. The cache sets it.</summary>
    public string Account { get; init; } = "";

    /// <summary>The same user's token of another account; <see langword="null"/> if there is none. The cache sets it.</summary>
    public CachedToken<TAuthData>? Next { get; init; }
}
