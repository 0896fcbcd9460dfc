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

    [Theory]
    [InlineData("/src/app/other.txt")]
    [InlineData("/src/app/other.json")]
    public void A_file_that_no_client_names_is_not_read(string path)
    {
        var other = new AdditionalFile(path, Document);
        var driver = Start(other);
        Assert.Equal(0, other.Reads);
        Assert.False(driver.GetRunResult().Results[0].TrackedSteps.ContainsKey(TrackingNames.MetadataFiles));
    }

    /// <summary>A client can name the document with a constant of another file.</summary>
    [Fact]
    public void A_changed_name_selects_another_document()
    {
        var (idp, other) = (new AdditionalFile("/src/app/idp.json", Document), new AdditionalFile("/src/app/other.json", Document.Replace("idp.example", "other.example", StringComparison.Ordinal)));
        var compilation = Compile(
            "[OAuth2Client(Alias = \"acme\", Metadata = Names.Document)] public partial class AcmeClient;", "static class Names { public const string Document = \"idp.json\"; }");
        var driver = CreateDriver().AddAdditionalTexts([idp, other]).RunGenerators(compilation, TestContext.Current.CancellationToken);
        Assert.Contains("https://idp.example/a", GetSource(driver), StringComparison.Ordinal);
        Assert.Equal((1, 0), (idp.Reads, other.Reads));

        var tree = compilation.SyntaxTrees[2];
        compilation = compilation.ReplaceSyntaxTree(tree, Parse(tree.ToString().Replace("idp.json", "other.json", StringComparison.Ordinal), tree.FilePath));
        driver = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
        Assert.Contains("https://other.example/a", GetSource(driver), StringComparison.Ordinal);
        Assert.Equal((1, 1), (idp.Reads, other.Reads));
    }

    /// <summary>The fault of a malformed file has a line and a column, which change with each edit.</summary>
    [Theory]
    [InlineData("/src/app/other.json", "{}", "[")]
    [InlineData("/src/app/other.json", "{", "{\n")]
    [InlineData("/src/app/test/idp.json", "{", "{\n")]
    [InlineData("/src/app/test/idp.json", Document, "{}")]
    [InlineData("/src/app/notidp.json", Document, null)]
    [InlineData("/src/app/notidp.json", null, Document)]
    public void An_edit_of_a_file_that_no_client_names_parses_no_class(string path, string? before, string? after)
    {
        var driver = CreateDriver(new ProjectOptions("/src/app/")).AddAdditionalTexts([new AdditionalFile("/src/app/idp.json", Document)]);
        var (file, edited) = (new AdditionalFile(path, before), new AdditionalFile(path, after));
        driver = before is null ? driver : driver.AddAdditionalTexts([file]);
        driver = driver.RunGenerators(Compilation, TestContext.Current.CancellationToken);
        Assert.Contains("https://idp.example/a", GetSource(driver), StringComparison.Ordinal);

        driver = before is null ? driver.AddAdditionalTexts([edited]) : after is null ? driver.RemoveAdditionalTexts([file]) : driver.ReplaceAdditionalText(file, edited);
        driver = driver.RunGenerators(Compilation, TestContext.Current.CancellationToken);

        Assert.Equal((0, 0), (file.Reads, edited.Reads));
        Assert.All(
            [TrackingNames.MetadataFiles, TrackingNames.NamedDocuments, TrackingNames.AnnotationsAndMetadata, TrackingNames.Clients, "SourceOutput"],
            step => Assert.All(GetReasons(driver, step), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
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
