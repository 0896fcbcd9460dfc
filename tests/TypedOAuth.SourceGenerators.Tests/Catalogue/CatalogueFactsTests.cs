using Microsoft.CodeAnalysis.CSharp;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>Checks what the schema of the files cannot state: the relations between the facts of a provider, and between providers.</summary>
public sealed class CatalogueFactsTests
{
    /// <summary>The arguments by which the runtime refuses a response or a request.</summary>
    private static readonly string[] RefusingArguments = ["Issuer", "TokenTypes", "ApiOrigins", "RequireIssuerInResponse", "Pkce"];

    /// <summary>The arguments that can be wrong without a refusal.</summary>
    private static readonly string[] OtherArguments =
    [
        "RevokeTokenUri", "RevocationReach", "RefreshTokenUse", "AccessTokenLifetime", "RefreshTokenLifetime", "RefreshTokenIdleLifetime", "GrantLifetime",
        "UserInfoUri",
    ];

    /// <summary>The number of sources from which on a provider counts as one of the most used.</summary>
    private const int ManySources = 8;

    [Fact]
    public void The_catalogue_has_at_least_220_presets() => Assert.InRange(
        CatalogueProvider.All.Count(static provider => provider.Ended is null && provider.IsDeclared), 220, CatalogueProvider.All.Count);

    /// <summary>Case matters neither in file names of some systems nor in names that developers remember.</summary>
    [Fact]
    public void The_names_of_providers_are_unique_and_valid()
    {
        var names = CatalogueProvider.All.Select(static provider => provider.Facts.GetProperty("csharpName").GetString()!).ToList();
        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
        Assert.All(names, static name => Assert.True(SyntaxFacts.IsValidIdentifier(name) && char.IsAsciiLetterUpper(name[0]), name));
        Assert.Equal(CatalogueProvider.All.Select(static provider => provider.FileName), CatalogueProvider.All.Select(static provider => provider.Id));
    }

    [Fact]
    public void The_names_of_scopes_are_unique_and_valid() => Assert.All(CatalogueProvider.All, static provider =>
    {
        var names = provider.Facts.TryGetProperty("scopes", out var scopes)
            ? scopes.EnumerateObject().Select(static scope => scope.Value.GetProperty("name").GetString()!).ToList()
            : [];
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
        Assert.All(names, static name => Assert.True(SyntaxFacts.IsValidIdentifier(name) && char.IsAsciiLetterUpper(name[0]), name));
    });

    /// <summary>A wrong fact of this kind makes a provider unusable, so two sources or the provider's documentation must state it.</summary>
    [Fact]
    public void Each_fact_by_which_the_runtime_refuses_has_support() => Assert.All(CatalogueProvider.All, static provider =>
    {
        var support = GetEvidence(provider);
        Assert.All(
            RefusingArguments.Where(name => HasArgument(provider, name)),
            name => Assert.True(support.TryGetValue(name, out var value) && value != "unverified", $"{provider.Id}: {name} has no support."));
    });

    [Fact]
    public void The_evidence_names_the_arguments_of_the_provider() => Assert.All(CatalogueProvider.All, static provider => Assert.Equal(
        RefusingArguments.Concat(OtherArguments).Where(name => HasArgument(provider, name)).Order(StringComparer.Ordinal),
        GetEvidence(provider).Keys.Order(StringComparer.Ordinal)));

    [Fact]
    public void A_file_that_refers_to_documentation_names_it() => Assert.Empty(
        CatalogueProvider.All.Where(static provider => GetEvidence(provider).ContainsValue("docs") && GetText(provider, "docs") is null)
            .Select(static provider => provider.Id));

    [Fact]
    public void The_most_used_providers_say_where_to_register_an_application() => Assert.Empty(
        CatalogueProvider.All.Where(static provider => provider.Ended is null && provider.Facts.GetProperty("sources").GetInt32() >= ManySources)
            .Where(static provider => GetText(provider, "setup") is null)
            .Select(static provider => provider.Id));

    /// <summary>A client without DefaultScopes requests the required scopes, so the preset's default scopes are the same.</summary>
    [Fact]
    public void The_default_scopes_are_the_required_scopes() => Assert.All(CatalogueProvider.All, static provider => Assert.Equal(
        CatalogueProvider.GetTexts(provider.Facts, "requiredScopes"),
        CatalogueProvider.GetTexts(provider.Facts.GetProperty("arguments"), "DefaultScopes")));

    /// <summary>The page, the tool and the template show the same scopes, and the code with them compiles.</summary>
    [Fact]
    public void Each_preset_with_scopes_names_one_or_two_of_them_as_an_example() => Assert.All(
        CatalogueProvider.All.Where(static provider => provider.IsPreset),
        static provider =>
        {
            var examples = CatalogueProvider.GetTexts(provider.Facts, "exampleScopes").ToList();
            Assert.True(provider.Scopes.Any() ? examples.Count is 1 or 2 : examples.Count == 0, provider.Id);
            Assert.Subset(provider.Scopes.Select(static scope => scope.Scope).ToHashSet(StringComparer.Ordinal), examples.ToHashSet(StringComparer.Ordinal));
        });

    /// <summary>Each authorization reads the account, so a connection without the account's scopes cannot be completed.</summary>
    [Fact]
    public void The_scopes_of_the_account_are_required() => Assert.All(CatalogueProvider.All, static provider => Assert.Empty(
        (provider.Facts.TryGetProperty("account", out var account) ? CatalogueProvider.GetTexts(account, "scopes") : [])
            .Except(CatalogueProvider.GetTexts(provider.Facts, "requiredScopes"))));

    [Fact]
    public void The_scope_that_a_refresh_token_shows_is_required() => Assert.All(CatalogueProvider.All, static provider =>
    {
        if (provider.Facts.GetProperty("arguments").TryGetProperty("ScopeShownByRefreshToken", out var scope))
        {
            Assert.Contains(scope.GetString(), CatalogueProvider.GetTexts(provider.Facts, "requiredScopes"));
        }
    });

    /// <summary>Readers of a decision must learn whether the recommendation is followed, and why.</summary>
    [Fact]
    public void A_decision_about_a_recommendation_has_a_reason() => Assert.All(CatalogueProvider.All, static provider =>
    {
        if (provider.Facts.TryGetProperty("decisions", out var decisions) && decisions.TryGetProperty("recommended", out var decision))
        {
            Assert.Matches("^(Followed|Not followed|Followed in part): .+(, because |, so that ).+\\.$", decision.GetString());
        }
    });

    private static string? GetText(CatalogueProvider provider, string name) => provider.Facts.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static bool HasArgument(CatalogueProvider provider, string name) => provider.Facts.GetProperty("arguments").TryGetProperty(name, out _);

    private static Dictionary<string, string> GetEvidence(CatalogueProvider provider) => provider.Facts.TryGetProperty("evidence", out var evidence)
        ? evidence.EnumerateObject().ToDictionary(static fact => fact.Name, static fact => fact.Value.GetString()!, StringComparer.Ordinal)
        : new(StringComparer.Ordinal);
}
