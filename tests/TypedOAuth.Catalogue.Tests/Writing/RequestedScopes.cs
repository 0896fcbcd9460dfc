namespace TypedOAuth.Catalogue.Tests.Writing;

/// <summary>Chooses the scopes of a bundle: the default scopes, and further ones so that a separator is necessary.</summary>
internal sealed class RequestedScopes
{
    private readonly Facts _facts;

    public RequestedScopes(Facts facts)
    {
        _facts = facts;
        var others = facts.Scopes.Where(scope => scope.Scope != "openid" && !scope.Scope.Contains('{', StringComparison.Ordinal) && !facts.DefaultScopes.Contains(scope.Scope)).ToList();
        Named = [.. others.Take(Math.Max(2 - facts.DefaultScopes.Count, 0))];
        Prefixed = [.. facts.Parts("scopeParameters").Select(part => Facts.Text(part, "prefix") + others[^1].Scope)];
    }

    /// <summary>The scopes of the catalogue that the application requests in addition to the default scopes, and their names.</summary>
    public IReadOnlyList<(string Scope, string Name)> Named { get; }

    /// <summary>The scopes that the application requests in a second parameter.</summary>
    public IReadOnlyList<string> Prefixed { get; }

    /// <summary>The scopes that the application requests in addition to the default scopes.</summary>
    public IReadOnlyList<string> Further => [.. Named.Select(static scope => scope.Scope), .. Prefixed];

    public IReadOnlyList<string> All => [.. _facts.DefaultScopes, .. Further];

    /// <summary>The scopes of a connection. Without scopes in the response, all requested scopes are granted (RFC 6749 §5.1).</summary>
    public IReadOnlyList<string> Connected => Granted.Count > 0 ? Granted : All;

    /// <summary>The scopes that the provider names in its response.</summary>
    public IReadOnlyList<string> Granted =>
    [
        .. All.Where(scope => scope != _facts.Argument("ScopeShownByRefreshToken")).Select(scope => _facts.Parts("scopeEquivalences")
            .Where(part => Facts.Text(part, "scope") == scope).Select(static part => Facts.Text(part, "equivalent")).FirstOrDefault() ?? scope),
    ];

    /// <summary>The granted scopes as the provider separates them.</summary>
    public string GrantedText => string.Join(Separator, Granted);

    /// <summary>The requested scopes as a request contains them.</summary>
    public string SentText => string.Join(Separator, All);

    private string Separator => _facts.Argument("ScopeSeparator") ?? " ";
}
