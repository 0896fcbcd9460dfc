using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>Checks that a preset declares the same client as the attributes that an application would write for the provider.</summary>
public sealed partial class PresetTests(PresetRun run, CatalogueRun declared) : IClassFixture<PresetRun>, IClassFixture<CatalogueRun>
{
    public static TheoryData<string> Presets => [.. CatalogueCode.Presets.Select(static provider => provider.Id)];

    /// <summary>The emitted files suppress warnings of the compiler for documentation that they inherit.</summary>
    [Fact]
    public void All_presets_compile_without_a_diagnostic() => Assert.Equal("", string.Join('\n', run.Diagnostics
        .Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden && (!diagnostic.IsSuppressed || IsOwn(diagnostic)))));

    [Fact]
    public void The_catalogue_has_at_least_220_presets() => Assert.InRange(CatalogueCode.Presets.Count, 220, int.MaxValue);

    /// <summary>The attributes of the declared client list all scopes of the catalogue, but a preset emits those that it requests.</summary>
    [Theory]
    [MemberData(nameof(Presets))]
    public void A_preset_emits_the_client_that_the_attributes_declare(string id)
    {
        var provider = CatalogueCode.Presets.Single(provider => provider.Id == id);
        var expected = RemoveScopes(declared.Emitted[provider.ClassName]);
        expected = provider.RequiredScopes.Contains("openid") || provider.Scopes.All(static scope => scope.Scope != "openid") ? expected : RemoveValidator(expected);
        var emitted = RemoveScopes(run.Emitted[provider.ClassName]);
        Assert.Equal(emitted.Contains(" ClientDefinition =>", StringComparison.Ordinal) ? expected : DefinitionPattern().Replace(expected, ""), emitted);
    }

    private static bool IsOwn(Diagnostic diagnostic) => diagnostic.Id.StartsWith("TOA", StringComparison.Ordinal);

    private static string RemoveValidator(string code) => ValidatorPattern().Replace(code, "")
        .Replace("OAuth2ScopeGrammar.Check", "OAuth2ScopeGrammar.CheckUndeclared", StringComparison.Ordinal);

    /// <summary>Only a preset has descriptions from the catalogue.</summary>
    [Fact]
    public void A_preset_describes_the_scopes_that_it_requests()
    {
        foreach (var provider in CatalogueCode.Presets)
        {
            foreach (var (scope, _, description) in provider.Scopes.Where(scope => provider.RequiredScopes.Contains(scope.Scope) && scope.Description is not null))
            {
                Assert.Contains($"new({SymbolDisplay.FormatLiteral(scope, quote: true)}, {SymbolDisplay.FormatLiteral(description!, quote: true)})", run.Emitted[provider.ClassName], StringComparison.Ordinal);
            }
        }
    }

    private static string RemoveScopes(string code) => DescriptionPattern().Replace(ScopePattern().Replace(code, ""), "");

    [GeneratedRegex(@"(\n +/// <summary>The scope <c>.*?</c>.*</summary>)?\n +public static Scope \w+ => .*;\n?")]
    private static partial Regex ScopePattern();

    [GeneratedRegex(@"\n +ScopeDescriptions = .*")]
    private static partial Regex DescriptionPattern();

    /// <summary>Matches the override that a client needs if its scopes are compared by more than their names, for example if it declares openid.</summary>
    [GeneratedRegex(@"\n\n +/// <inheritdoc/>\n +protected override .* ClientDefinition => .*")]
    private static partial Regex DefinitionPattern();

    [GeneratedRegex(@"\n +IdTokenValidator = .*")]
    private static partial Regex ValidatorPattern();
}
