using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedOAuth.Benchmarks.Reporting;

namespace TypedOAuth.Benchmarks.Generators;

/// <summary>Runs a library's generators in a project, and measures the time in milliseconds.</summary>
internal sealed partial class GeneratorRunner(GeneratorSubject subject, int annotatedFiles, int plainFiles, TimeSpan warmUp)
{
    private readonly IReadOnlyList<ISourceGenerator> _generators = subject.Load();
    private readonly GeneratorProject _project = new(subject, annotatedFiles, plainFiles);

    /// <summary>Measures runs of a new driver over newly parsed trees.</summary>
    public Samples MeasureCold(int runs, CancellationToken cancellationToken) => Repeat(runs, () =>
    {
        var compilation = _project.Compile();
        var driver = CreateDriver();
        return () => driver.RunGenerators(compilation, cancellationToken);
    });

    /// <summary>Runs a new driver over newly parsed trees once.</summary>
    /// <returns>The time in milliseconds, the allocated kilobytes, and the kilobytes that the driver and the compilation keep.</returns>
    public (double Time, double Allocated, double Kept) RunCold(CancellationToken cancellationToken)
    {
        var compilation = _project.Compile();
        GeneratorDriver driver = CreateDriver();
        var kept = GC.GetTotalMemory(forceFullCollection: true);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var time = Measure(() => driver = driver.RunGenerators(compilation, cancellationToken));
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        kept = GC.GetTotalMemory(forceFullCollection: true) - kept;
        GC.KeepAlive(driver);
        GC.KeepAlive(compilation);
        return (time.TotalMilliseconds, allocated / 1024d, kept / 1024d);
    }

    /// <summary>Measures runs of a driver that has run before, each after an edit.</summary>
    public Samples MeasureEdits(GeneratorEdit edit, int runs, CancellationToken cancellationToken)
    {
        // Each edit changes the original text. A text that is edited repeatedly keeps all its changes, and each further edit takes longer.
        var compilation = _project.Compile();
        var driver = CreateDriver().RunGenerators(compilation, cancellationToken);
        var edits = 0;
        return Repeat(runs, () =>
        {
            var edited = GeneratorProject.Edit(compilation, edit, value: ++edits + 1);
            return () => driver = driver.RunGenerators(edited, cancellationToken);
        });
    }

    /// <summary>Checks that the generators emit the expected code for each annotated type, before and after each kind of edit.</summary>
    /// <returns>The number of emitted characters.</returns>
    public int Verify(CancellationToken cancellationToken)
    {
        var compilation = _project.Compile();
        GeneratorDriver driver = CreateDriver();
        var characters = RunAndVerify(ref driver, compilation, cancellationToken);
        foreach (var edit in Enum.GetValues<GeneratorEdit>())
        {
            compilation = GeneratorProject.Edit(compilation, edit, value: 2);
            if (RunAndVerify(ref driver, compilation, cancellationToken) != characters)
            {
                throw new InvalidOperationException($"{subject.Name} emits something else after the edit '{edit}'.");
            }
        }

        return characters;
    }

    private int RunAndVerify(ref GeneratorDriver driver, CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics, cancellationToken);
        var error = diagnostics.Concat(output.GetDiagnostics(cancellationToken))
            .FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (error is not null)
        {
            throw new InvalidOperationException($"{subject.Name}: {error}");
        }

        var trees = driver.GetRunResult().GeneratedTrees;
        var numbers = trees
            .SelectMany(tree => AnnotatedName.Matches(tree.ToString()))
            .Select(static match => match.Groups[1].Value)
            .ToHashSet(StringComparer.Ordinal);
        if (numbers.Count != annotatedFiles)
        {
            throw new InvalidOperationException($"{subject.Name} emitted for {numbers.Count} types of {annotatedFiles}.");
        }

        return trees.Sum(static tree => tree.Length);
    }

    /// <summary>Matches the names of annotated types; the names of Refit's classes contain the interface's name.</summary>
    [GeneratedRegex("Annotated([0-9]+)")]
    private static partial Regex AnnotatedName { get; }

    private CSharpGeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(_generators, parseOptions: GeneratorProject.ParseOptions);

    /// <summary>Repeats runs until the runtime has optimized the hot code, and then as often as requested.</summary>
    private Samples Repeat(int runs, Func<Action> prepare)
    {
        // Without collections: during their time, the code would run too few times to be optimized.
        var start = Stopwatch.GetTimestamp();
        do
        {
            prepare()();
        }
        while (Stopwatch.GetElapsedTime(start) < warmUp);

        var samples = new Samples();
        for (var i = 0; i < runs; i++)
        {
            samples.Add(Measure(prepare()).TotalMilliseconds);
        }

        return samples;
    }

    private static TimeSpan Measure(Action run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start);
    }
}
