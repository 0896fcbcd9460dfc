using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.Scopes;

/// <summary>
/// Compares requested and granted scopes, and considers the equivalences and the <c>ScopeShownByRefreshToken</c> of a client.
/// </summary>
internal readonly struct ScopeComparison(OAuth2ClientDefinition? definition)
{
    private const string OpenIdScope = "openid";

    private readonly IReadOnlyList<KeyValuePair<string, string>> _equivalences = definition?.ScopeEquivalences ?? [];

    /// <summary>Adds <c>openid</c> to the scopes that the provider names, if an ID token shows that it was granted.</summary>
    /// <remarks>
    /// If a client validates ID tokens, an authorization for <c>openid</c> is saved only with an ID token. Some providers do not name the scope:
    /// Entra ID does not if the access token is for another API than Microsoft Graph.
    /// </remarks>
    /// <param name="requested">The scopes of the authorization request.</param>
    /// <param name="named">The scopes that the provider names; empty if it names none.</param>
    public ScopeList GetGranted(ScopeList requested, ScopeList named) =>
        definition is { IdTokenValidator: not null, Issuer.Length: > 0 } && !named.IsEmpty && requested.Contains(OpenIdScope)
            ? named.Union(ScopeList.FromText(OpenIdScope))
            : named;

    /// <summary>Returns the requested scopes that were not granted.</summary>
    /// <param name="requested">The requested scopes.</param>
    /// <param name="granted">The scopes that the provider names.</param>
    /// <param name="hasRefreshToken">Whether the provider has issued a refresh token.</param>
    public IReadOnlyList<string> FindMissing(ScopeList requested, ScopeList granted, bool hasRefreshToken) => Except(
        requested,
        hasRefreshToken && definition?.ScopeShownByRefreshToken is { } shown ? granted.Union(ScopeList.FromText(shown)) : granted);

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
