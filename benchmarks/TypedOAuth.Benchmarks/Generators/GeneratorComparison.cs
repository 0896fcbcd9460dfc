namespace TypedOAuth.Benchmarks.Generators;

/// <summary>Compares the first run and the runs after edits with other generators, each with the same number of types.</summary>
internal sealed class GeneratorComparison : IComparison
{
    private const string Cold = "cold run";

    /// <summary>The time of a peer for each annotated type.</summary>
    private const string ColdPerClient = "cold run per client";
    private const string UnrelatedEdit = "run after an unrelated edit";
    private const string AnnotatedFileEdit = "run after an edit in an annotated file";
    private const string DeclarationEdit = "run after a declaration's edit";

    public string Name => "generators-cold-and-edit";

    public Task<ComparisonResult> RunAsync(bool isShort, CancellationToken cancellationToken)
    {
        var (types, plainFiles, coldRuns, editRuns) = isShort ? (100, 10, 3, 5) : (1_000, 100, 15, 31);
        var warmUp = TimeSpan.FromSeconds(isShort ? 0.1 : 3);
        var measurements = new List<Measurement>();
        foreach (var subject in GeneratorSubject.All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var runner = new GeneratorRunner(subject, types, plainFiles, warmUp);
            var characters = runner.Verify(cancellationToken);
            var cold = runner.MeasureCold(coldRuns, cancellationToken).ToMeasurement(subject.Name, Cold, "ms");
            measurements.Add(cold);
            measurements.Add(new(subject.Name, "emitted characters", "", characters));
            measurements.Add(new(subject.Name, ColdPerClient, "µs", cold.Value * 1e3 / types, cold.Spread * 1e3 / types));
            measurements.Add(MeasureEdits(GeneratorEdit.Unrelated, UnrelatedEdit));
            measurements.Add(MeasureEdits(GeneratorEdit.AnnotatedFile, AnnotatedFileEdit));
            measurements.Add(MeasureEdits(GeneratorEdit.Declaration, DeclarationEdit));

            Measurement MeasureEdits(GeneratorEdit edit, string quantity) =>
                runner.MeasureEdits(edit, editRuns, cancellationToken).ToMeasurement(subject.Name, quantity, "ms");
        }

        return Task.FromResult(CreateResult(types, measurements));
    }

    private ComparisonResult CreateResult(int types, List<Measurement> measurements)
    {
        var refit = GeneratorSubject.All.Single(static subject => subject.Name.StartsWith("Refit", StringComparison.Ordinal)).Name;
        return new(Name, $"Source generators with {types:N0} annotated types", measurements,
        [
            new("≤ the best peer", UnrelatedEdit, Subjects.Own, FindBestPeer(measurements, UnrelatedEdit), AtMost: 1),
            new("≤ 1/5 of Refit", UnrelatedEdit, Subjects.Own, refit, AtMost: 0.2),
            new("≤ the best peer", ColdPerClient, Subjects.Own, FindBestPeer(measurements, ColdPerClient), AtMost: 1),
        ])
        {
            Remarks = """
                Each generator runs in a driver of Roslyn over a project. All projects have the same number of annotated files, with one
                type each, and the same plain files and references. A cold run uses a new driver and newly parsed files, in a process that
                has run the same code before. The other runs follow an edit of a few characters: in a method's body of a plain file, in a
                method's body of an annotated file, or in a method's name of a plain file. The measured time is that of the driver's
                RunGenerators, without the parsing of the edited file and of the generated code. Before and after each edit, the benchmark
                checks that the generated code compiles. After an edit inside a body, TypedOAuth's generator stops immediately; after an edit
                of a name, it binds all annotated classes again, as the other generators do after any edit.
                """,
            Plot = new(
                $"Source generators with {types:N0} annotated types", "", "ms",
                [CreateSeries(measurements, Cold), CreateSeries(measurements, UnrelatedEdit)], IsLogarithmic: true),
        };
    }

    private static string FindBestPeer(List<Measurement> measurements, string quantity) => measurements
        .Where(measurement => measurement.Quantity == quantity && measurement.Subject != Subjects.Own)
        .MinBy(static measurement => measurement.Value)!.Subject;

    private static PlotSeries CreateSeries(List<Measurement> measurements, string quantity) => new(quantity,
    [
        .. measurements.Where(measurement => measurement.Quantity == quantity)
            .Select(static measurement => new PlotPoint(measurement.Subject, measurement.Value)),
    ]);
}
