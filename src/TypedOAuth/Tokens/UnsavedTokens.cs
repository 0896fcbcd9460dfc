using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens;

/// <summary>
/// Keeps tokens that were issued and could not be saved: the only copy of a rotated refresh token. Bounded, since a store can be out of
/// reach for long; the oldest go first, and their users have to authorize again.
/// </summary>
internal sealed class UnsavedTokens<TAuthData>(int capacity)
    where TAuthData : OAuth2AuthData
{
    private readonly Lock _gate = new();
    private readonly OrderedDictionary<OAuth2ConnectionKey, Unsaved> _tokens = [];

    /// <summary>Keeps a connection's tokens.</summary>
    /// <param name="key">The connection.</param>
    /// <param name="record">The tokens.</param>
    /// <param name="basedOn">The stored version that the tokens came from.</param>
    /// <returns>The connection whose tokens were given up for them; <see langword="null"/> if none were.</returns>
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

    /// <summary>Takes a connection's tokens out.</summary>
    /// <returns>The tokens, and the stored version that they came from; <see langword="null"/> if there are none.</returns>
    public (TokenRecord<TAuthData>.Active Record, long BasedOn)? Take(OAuth2ConnectionKey key)
    {
        lock (_gate)
        {
            return _tokens.Remove(key, out var unsaved) ? (unsaved.Record, unsaved.BasedOn) : null;
        }
    }

    /// <summary>Whether tokens of a connection are kept.</summary>
    public bool Contains(OAuth2ConnectionKey key)
    {
        lock (_gate)
        {
            return _tokens.ContainsKey(key);
        }
    }

    /// <summary>Lists the connections whose tokens are kept.</summary>
    public OAuth2ConnectionKey[] GetKeys()
    {
        lock (_gate)
        {
            return [.. _tokens.Keys];
        }
    }

    private sealed record Unsaved(TokenRecord<TAuthData>.Active Record, long BasedOn)
    {
        public override string ToString() => nameof(Unsaved);
    }
}
