using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedOAuth.SourceGenerators.Analyzers;

namespace TypedOAuth.SourceGenerators.Tests.Analyzers;

/// <summary>Tests which metadata documents the analyzer reads.</summary>
public sealed class NamedDocumentsTests
{
    private const string Document = """
        {"issuer":"https://idp.example","authorization_endpoint":"https://idp.example/a","token_endpoint":"https://idp.example/t"}
        """;

    private const string Clients = """
        [OAuth2Client(Alias = "one", Metadata = "idp.json")] public partial class OneClient;
        [OAuth2Client(Alias = "two", Metadata = "idp.json")] public partial class TwoClient;
        """;

    [Theory]
    [InlineData(Clients, 1)]
    [InlineData("", 0)]
    public async Task Each_document_that_a_client_names_is_read_once_and_no_other_file(string clients, int reads)
    {
        var (idp, other) = (new AdditionalFile("/src/app/idp.json", Document), new AdditionalFile("/src/app/other.json", "{"));
        Assert.DoesNotContain("TOA0089", await AnalyzeAsync(clients, folder: null, idp, other));
        Assert.Equal((reads, 0), (idp.Reads, other.Reads));
    }

    [Theory]
    [InlineData("/src/app/", 0)]
    [InlineData(null, 2)]
    public async Task The_document_in_the_folder_of_the_project_is_the_one_that_a_name_means(string? folder, int faults)
    {
        var (idp, test) = (new AdditionalFile("/src/app/idp.json", Document), new AdditionalFile("/src/app/test/idp.json", "{"));
        Assert.Equal(faults, (await AnalyzeAsync(Clients, folder, idp, test)).Count(static id => id == "TOA0089"));
        Assert.Equal(0, test.Reads);
    }

    private static async Task<IEnumerable<string>> AnalyzeAsync(string clients, string? folder, params ImmutableArray<AdditionalText> files)
    {
        var options = folder is null ? new AnalyzerOptions(files) : new AnalyzerOptions(files, new ProjectOptions(folder));
        var analyzed = Compile(clients).WithAnalyzers([new OAuth2ClientAnalyzer()], options);
        return (await analyzed.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)).Select(static diagnostic => diagnostic.Id);
    }
}
