using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests invalid aliases, and aliases that conflict in one project or across several.</summary>
public sealed class AliasRulesTests
{
    [Theory]
    [InlineData("[|\"\"|]", "Alias is missing: use at most 63 lower-case letters")]
    [InlineData("[|null!|]", "Alias is missing: use at most 63 lower-case letters")]
    [InlineData("[|\"Acme\"|]", "The alias 'Acme' cannot be part of paths and settings")]
    [InlineData("[|\"-acme\"|]", "The alias '-acme'")]
    [InlineData("[|\"a/b\"|]", "The alias 'a/b'")]
    [InlineData("[|\"é\"|]", "The alias 'é'")]
    [InlineData("[|\"a123456789012345678901234567890123456789012345678901234567890123\"|]", "at most 63")]
    [InlineData("\"a12345678901234567890123456789012345678901234567890123456789012\"", null)]
    [InlineData("\"0a.b_c-d\"", null)]
    public Task An_alias_is_checked(string alias, string? message) => RuleAssert.ReportsAsync(
        "TOA0003", $"""[OAuth2Client(Alias = {alias}, AuthUri = "https://acme.dev/a", AccessTokenUri = "https://acme.dev/t")] partial class C;""", message);

    [Fact]
    public Task A_missing_alias_is_reported_as_missing() => RuleAssert.ReportsAsync(
        "TOA0003",
        "[[|OAuth2Client(AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\")|]] partial class C;",
        "Alias is missing: use at most 63 lower-case letters, digits, '.', '_' and '-', and begin with a letter or digit");

    [Theory]
    [InlineData("acme", "TOA0004")]
    [InlineData("ACME", "TOA0003", "TOA0004")]
    [InlineData("other")]
    public async Task A_duplicate_alias_is_seen_across_projects(string alias, params string[] expected)
    {
        var app = Compile($"{Annotate(alias: alias)} public partial class AppClient;").WithAssemblyName("Other").AddReferences(CompileLibrary("Library", "LibraryClient"));
        var diagnostics = await AnalyzerHarness.AnalyzeAsync(app);
        Assert.Equal(expected, diagnostics.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.All(diagnostics, static diagnostic => Assert.True(diagnostic.Id == "TOA0003" || diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains("LibraryClient", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("TypedOAuth.Google", 1)]
    [InlineData("TypedOAuth.Sqlite", 0)]
    public async Task Only_the_library_s_own_packages_are_passed_over(string assembly, int expected)
    {
        var app = Compile($"{Annotate()} public partial class AppClient;").AddReferences(CompileLibrary(assembly, "LibraryClient"));
        Assert.Equal(expected, (await AnalyzerHarness.AnalyzeAsync(app)).Count(static diagnostic => diagnostic.Id == "TOA0004"));
    }

    [Theory]
    [InlineData(OutputKind.ConsoleApplication, 1)]
    [InlineData(OutputKind.DynamicallyLinkedLibrary, 0)]
    public async Task Two_libraries_that_share_an_alias_meet_in_the_application(OutputKind kind, int expected)
    {
        var compilation = Compile("static class Program { static void Main() { } }");
        var app = compilation.WithOptions(compilation.Options.WithOutputKind(kind)).AddReferences(CompileLibrary("One", "OneClient"), CompileLibrary("Two", "TwoClient"));
        var diagnostics = await AnalyzerHarness.AnalyzeAsync(app);
        Assert.Equal(expected, diagnostics.Count);
        Assert.All(diagnostics, static diagnostic => Assert.Equal(
            "The alias 'acme' is used by 'OneClient' and 'TwoClient', so the clients would share paths, settings and tokens: give one of them another alias",
            diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }

    private static CompilationReference CompileLibrary(string assembly, string client) =>
        Run(Compile($"{Annotate()} public partial class {client};").WithAssemblyName(assembly)).Output.ToMetadataReference();
}
