using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens;

/// <summary>Keeps issued tokens that could not be saved, which may contain the only copy of a rotated refresh token.</summary>
/// <remarks>
/// The number of tokens is limited, because a store can be unavailable for a long time. The oldest tokens are discarded first, and their
/// users must authorize again.
/// </remarks>
internal sealed class UnsavedTokens<TAuthData>(int capacity)
    where TAuthData : OAuth2AuthData
{
    private readonly Lock _gate = new();
    private readonly OrderedDictionary<OAuth2ConnectionKey, Unsaved> _tokens = [];

    /// <summary>Keeps a connection's tokens.</summary>
    /// <param name="key">The connection.</param>
    /// <param name="record">The tokens.</param>
    /// <param name="basedOn">The stored version that was refreshed.</param>
    /// <returns>The connection whose tokens were discarded because of the limit; <see langword="null"/> if none were discarded.</returns>
    public OAuth2ConnectionKey? Keep(OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active record, long basedOn)
    {
        lock (_gate)
        {
            _tokens.Remove(key);
            _tokens.Add(key, new(record, basedOn));
            if (_tokens.Count <= capacity)
            {
                return null;
            }

            var (oldest, _) = _tokens.GetAt(0);
            _tokens.RemoveAt(0);
            return oldest;
        }
    }

    /// <summary>Removes and returns a connection's tokens.</summary>
    /// <returns>The tokens and the stored version that was refreshed; <see langword="null"/> if no tokens are kept.</returns>
    public (TokenRecord<TAuthData>.Active Record, long BasedOn)? Take(OAuth2ConnectionKey key)
    {
        lock (_gate)
        {
            return _tokens.Remove(key, out var unsaved) ? (unsaved.Record, unsaved.BasedOn) : null;
        }
    }

    /// <summary>Returns whether tokens of a connection are kept.</summary>
    public bool Contains(OAuth2ConnectionKey key)
    {
        lock (_gate)
        {
            return _tokens.ContainsKey(key);
        }
    }

    /// <summary>Returns the connections whose tokens are kept, and the stored versions that were refreshed.</summary>
    public (OAuth2ConnectionKey Key, long BasedOn)[] GetAll()
    {
        lock (_gate)
        {
            return [.. _tokens.Select(static pair => (pair.Key, pair.Value.BasedOn))];
        }
    }

    private sealed record Unsaved(TokenRecord<TAuthData>.Active Record, long BasedOn)
    {
        public override string ToString() => nameof(Unsaved);
    }
}
