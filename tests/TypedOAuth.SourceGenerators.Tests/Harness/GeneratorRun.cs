using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedOAuth.SourceGenerators.Tests.Harness;

/// <summary>The result of a run.</summary>
internal sealed record GeneratorRun(GeneratorDriver Driver, GeneratorRunResult Result, CSharpCompilation Output)
{
    public IReadOnlyList<string> HintNames => [.. Result.GeneratedSources.Select(static source => source.HintName)];

    /// <summary>The only file that was emitted.</summary>
    public string Source => Assert.Single(Result.GeneratedSources).SourceText.ToString();

    /// <summary>The errors and warnings; public members of the test's sources need no documentation.</summary>
    public IReadOnlyList<Diagnostic> Problems =>
    [
        .. Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning
            && !(diagnostic.Id == "CS1591" && !IsGenerated(diagnostic))),
    ];

    public IEnumerable<Diagnostic> ProblemsInEmittedCode => Problems.Where(IsGenerated);

    public void AssertClean()
    {
        Assert.True(Problems.Count == 0, string.Join('\n', Problems));
        Assert.NotEmpty(Result.GeneratedSources);
    }

    public INamedTypeSymbol GetType(string metadataName)
    {
        var type = Output.GetTypeByMetadataName(metadataName);
        Assert.NotNull(type);
        return type;
    }

    public bool HasMember(string metadataName, string member) => !GetType(metadataName).GetMembers(member).IsEmpty;

    public IncrementalGeneratorRunStep GetStep(string name) => Assert.Single(Result.TrackedSteps[name]);

    private bool IsGenerated(Diagnostic diagnostic) =>
        Result.GeneratedSources.Any(source => source.SyntaxTree == diagnostic.Location.SourceTree);
}
