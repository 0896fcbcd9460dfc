using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.Scopes;

/// <summary>
/// Compares requested and granted scopes, and considers the equivalences and the <c>ScopeShownByRefreshToken</c> of a client.
/// </summary>
/// <remarks>
/// If a client validates ID tokens, an authorization for <c>openid</c> is saved only with an ID token. The ID token shows that <c>openid</c> was
/// granted, although some providers do not name it in the response (Entra ID does not, if the access token is for another API than Graph).
/// </remarks>
internal readonly struct ScopeComparison(OAuth2ClientDefinition? definition)
{
    private const string OpenIdScope = "openid";

    private readonly IReadOnlyList<KeyValuePair<string, string>> _equivalences = definition?.ScopeEquivalences ?? [];

    /// <summary>Returns the requested scopes that were not granted.</summary>
    /// <param name="requested">The requested scopes.</param>
    /// <param name="granted">The scopes that the provider names.</param>
    /// <param name="hasRefreshToken">Whether the provider has issued a refresh token.</param>
    public IReadOnlyList<string> FindMissing(ScopeList requested, ScopeList granted, bool hasRefreshToken)
    {
        var missing = Except(
            requested,
            hasRefreshToken && definition?.ScopeShownByRefreshToken is { } shown ? granted.Union(ScopeList.FromText(shown)) : granted);
        return definition is { IdTokenValidator: not null, Issuer: not null } && missing.Contains(OpenIdScope)
            ? [.. missing.Where(static scope => scope != OpenIdScope)]
            : missing;
    }

    /// <summary>Returns the granted scopes that were not requested.</summary>
    public IReadOnlyList<string> FindExtra(ScopeList requested, ScopeList granted) => Except(granted, requested);

    /// <summary>Returns the scopes that the other list does not contain under any of their names.</summary>
    private IReadOnlyList<string> Except(ScopeList scopes, ScopeList other)
    {
        var rest = scopes.Except(other);
        return rest.Count == 0 || _equivalences.Count == 0 ? rest : ExceptEquivalent(rest, other);
    }

    private List<string> ExceptEquivalent(IReadOnlyList<string> scopes, ScopeList other)
    {
        var rest = new List<string>(scopes.Count);
        foreach (var scope in scopes)
        {
            if (!GetNames(scope).Exists(name => other.Contains(name)))
            {
                rest.Add(scope);
            }
        }

        return rest;
    }

    /// <summary>Returns a scope and its equivalent scopes. Equivalences are transitive.</summary>
    private List<string> GetNames(string scope)
    {
        var names = new List<string> { scope };
        for (var i = 0; i < names.Count; i++)
        {
            foreach (var (first, second) in _equivalences)
            {
                if (names[i] == first || names[i] == second)
                {
                    var name = names[i] == first ? second : first;
                    if (!names.Contains(name))
                    {
                        names.Add(name);
                    }
                }
            }
        }

        return names;
    }
}
