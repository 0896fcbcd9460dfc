using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedOAuth.SourceGenerators.Tests.Harness;

/// <summary>Checks the reports of one rule on a source with marked locations: <c>[|…|]</c>.</summary>
internal static class RuleAssert
{
    /// <summary>Checks the locations and messages; a source without marks, or with null as its message, must not be reported.</summary>
    public static async Task ReportsAsync(string id, string marked, params string?[] messages)
    {
        var expected = messages.OfType<string>().ToList();
        var output = Run(marked, out var spans);
        var errors = output.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(!errors.Any() || id is "TOA0045" or "TOA0052", $"{string.Join('\n', errors)}\n{marked}");
        var found = (await AnalyzerHarness.AnalyzeOutputAsync(output)).Where(diagnostic => diagnostic.Id == id).ToList();
        Assert.Equal(spans, found.Select(static diagnostic => diagnostic.Location.SourceSpan));
        Assert.Equal(spans.Count, expected.Count);
        Assert.All(found.Zip(expected), static pair => Assert.Contains(pair.Second, pair.First.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Run(string marked, out List<TextSpan> spans)
    {
        var source = marked;
        spans = [];
        for (var start = source.IndexOf("[|", StringComparison.Ordinal); start >= 0; start = source.IndexOf("[|", StringComparison.Ordinal))
        {
            var end = source.IndexOf("|]", start, StringComparison.Ordinal) - 2;
            source = source.Remove(start, 2).Remove(end, 2);
            spans.Add(TextSpan.FromBounds(start, end));
        }

        return GeneratorHarness.Run(AnalyzerHarness.Compile(source)).Output;
    }
}
