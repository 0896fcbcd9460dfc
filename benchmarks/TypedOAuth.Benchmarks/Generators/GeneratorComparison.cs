namespace TypedOAuth.Benchmarks.Generators;

/// <summary>The generator against others, each with the same number of types: the first run, and the runs that follow edits.</summary>
internal sealed class GeneratorComparison : IComparison
{
    private const string Cold = "cold run";

    /// <summary>Of a peer, per annotated type.</summary>
    private const string ColdPerClient = "cold run per client";
    private const string UnrelatedEdit = "run after an unrelated edit";
    private const string AnnotatedFileEdit = "run after an edit in an annotated file";
    private const string DeclarationEdit = "run after a declaration's edit";

    public string Name => "generators-cold-and-edit";

    public Task<ComparisonResult> RunAsync(bool isShort, CancellationToken cancellationToken)
    {
        var (types, plainFiles, coldRuns, editRuns) = isShort ? (100, 10, 3, 5) : (1_000, 100, 15, 31);
        var warmUp = TimeSpan.FromSeconds(isShort ? 0.5 : 3);
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
                Each generator runs in a driver of Roslyn's, over a project of as many annotated files, one type each, and the same plain files
                and references. A cold run is a new driver over newly parsed files, in a process that has run the same code before. The other
                runs follow an edit of a few characters: in a method's body of a plain file, in a method's body of an annotated file, and of a
                method's name in a plain file. The time is that of the driver's RunGenerators; the parsing of the edited file, and of what is
                emitted, is not in it. What is emitted is checked to compile, before and after each edit. An edit inside a body ends the own
                generator's run at once; after that of a name it binds all annotated classes again, as the others do after any.
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
