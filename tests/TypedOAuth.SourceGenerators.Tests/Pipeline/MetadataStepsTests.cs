using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedOAuth.SourceGenerators.Pipeline;

namespace TypedOAuth.SourceGenerators.Tests.Pipeline;

/// <summary>Tests which edits read a metadata document again, and which edits of a document emit a client again.</summary>
public sealed class MetadataStepsTests
{
    private const string Document = """
        {"issuer":"https://idp.example","authorization_endpoint":"https://idp.example/a","token_endpoint":"https://idp.example/t","jwks_uri":"https://idp.example/keys"}
        """;

    private static readonly CSharpCompilation Compilation = Compile(
        "[OAuth2Client(Alias = \"acme\", Metadata = \"idp.json\")] public partial class AcmeClient;",
        $"{Annotate(alias: "other")} public partial class OtherClient;",
        "class Elsewhere { int M() => 1; }");

    [Theory]
    [InlineData("class Elsewhere { int M() => 2; }", IncrementalStepRunReason.Cached)]
    [InlineData("class Elsewhere { int N() => 2; }", IncrementalStepRunReason.Unchanged)]
    public void An_edit_of_code_reads_no_document_again(string code, IncrementalStepRunReason clients)
    {
        var file = new AdditionalFile("/src/app/idp.json", Document);
        var driver = Start(file);
        Assert.Equal(1, file.Reads);
        var tree = Compilation.SyntaxTrees[3];
        driver = driver.RunGenerators(Compilation.ReplaceSyntaxTree(tree, Parse(code, tree.FilePath)), TestContext.Current.CancellationToken);
        Assert.Equal(1, file.Reads);
        Assert.Equal([IncrementalStepRunReason.Cached], GetReasons(driver, TrackingNames.MetadataFiles));
        Assert.All(GetReasons(driver, TrackingNames.Clients), reason => Assert.Equal(clients, reason));
        Assert.All(GetReasons(driver, "SourceOutput"), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_the_document_emits_its_client_again_and_no_other()
    {
        var driver = Edit("https://idp.example/t", "https://idp.example/token");
        Assert.Equal([IncrementalStepRunReason.Modified], GetReasons(driver, TrackingNames.MetadataFiles));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], GetReasons(driver, TrackingNames.Clients));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], GetReasons(driver, "SourceOutput").OrderDescending());
        Assert.Contains("https://idp.example/token", GetSource(driver), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://idp.example/keys", "https://idp.example/other")]
    [InlineData("{", "{\n  ")]
    public void An_edit_of_other_members_parses_no_class(string from, string to)
    {
        var driver = Edit(from, to);
        Assert.Equal([IncrementalStepRunReason.Unchanged], GetReasons(driver, TrackingNames.MetadataFiles));
        Assert.All(GetReasons(driver, TrackingNames.Clients), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_faulty_document_takes_its_values_away_and_the_corrected_one_brings_them_back()
    {
        var file = new AdditionalFile("/src/app/idp.json", Document);
        var faulty = new AdditionalFile("/src/app/idp.json", Document[..^2]);
        var driver = Start(file);
        var complete = GetSource(driver);
        driver = driver.ReplaceAdditionalText(file, faulty).RunGenerators(Compilation, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("https://idp.example", GetSource(driver), StringComparison.Ordinal);
        driver = driver.ReplaceAdditionalText(faulty, file).RunGenerators(Compilation, TestContext.Current.CancellationToken);
        Assert.Equal(complete, GetSource(driver));
    }

    [Fact]
    public void A_project_without_documents_has_no_entries_and_reads_no_other_file()
    {
        var other = new AdditionalFile("/src/app/other.txt", Document);
        var driver = Start(other);
        Assert.Equal(0, other.Reads);
        Assert.False(driver.GetRunResult().Results[0].TrackedSteps.ContainsKey(TrackingNames.MetadataFiles));
    }

    private static GeneratorDriver Start(AdditionalFile file) =>
        CreateDriver().AddAdditionalTexts([file]).RunGenerators(Compilation, TestContext.Current.CancellationToken);

    private static GeneratorDriver Edit(string from, string to)
    {
        var file = new AdditionalFile("/src/app/idp.json", Document);
        var edited = new AdditionalFile("/src/app/idp.json", Document.Replace(from, to, StringComparison.Ordinal));
        return Start(file).ReplaceAdditionalText(file, edited).RunGenerators(Compilation, TestContext.Current.CancellationToken);
    }

    private static IncrementalStepRunReason[] GetReasons(GeneratorDriver driver, string step) =>
        [.. driver.GetRunResult().Results[0].TrackedSteps[step].SelectMany(static run => run.Outputs).Select(static output => output.Reason)];

    private static string GetSource(GeneratorDriver driver) =>
        Assert.Single(driver.GetRunResult().Results[0].GeneratedSources, static source => source.HintName.Contains("AcmeClient", StringComparison.Ordinal)).SourceText.ToString();
}
