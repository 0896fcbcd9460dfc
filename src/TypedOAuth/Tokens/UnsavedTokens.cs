namespace TypedOAuth.Tokens;

/// <summary>
/// Tokens that were issued and could not be saved: the only copy of a rotated refresh token, saved before anything else is asked for.
/// Bounded, since a store can be out of reach for long; the oldest go first, and their users have to authorize again.
/// </summary>
internal sealed class UnsavedTokens<TAuthData>(int capacity)
    where TAuthData : OAuth2AuthData
{
    private readonly Lock _gate = new();
    private readonly OrderedDictionary<string, Unsaved> _tokens = new(StringComparer.Ordinal);

    /// <summary>Keeps a user's tokens.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="data">The tokens.</param>
    /// <param name="basedOn">The stored version that the tokens came from.</param>
    /// <returns>Whose tokens had to be given up for them; <see langword="null"/> for nobody's.</returns>
    public string? Keep(string userId, TAuthData data, long basedOn)
    {
        lock (_gate)
        {
            _tokens.Remove(userId);
            _tokens.Add(userId, new(data, basedOn));
            if (_tokens.Count <= capacity)
            {
                return null;
            }

            var (oldest, _) = _tokens.GetAt(0);
            _tokens.RemoveAt(0);
            return oldest;
        }
    }

    /// <summary>Takes a user's tokens out.</summary>
    /// <returns>The tokens, and the stored version that they came from; <see langword="null"/> where there are none.</returns>
    public (TAuthData AuthData, long BasedOn)? Take(string userId)
    {
        lock (_gate)
        {
            return _tokens.Remove(userId, out var unsaved) ? (unsaved.AuthData, unsaved.BasedOn) : null;
        }
    }

    private sealed record Unsaved(TAuthData AuthData, long BasedOn)
    {
        public override string ToString() => nameof(Unsaved);
    }
}
