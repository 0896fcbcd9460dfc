using TypedOAuth.Benchmarks.Reporting;

namespace TypedOAuth.Benchmarks.Builds;

/// <summary>Measures the time that the package adds to a build, and the time of its generator and analyzers alone.</summary>
internal sealed class BuildTimeComparison : IComparison
{
    private const int Clients = 10;
    private const int PlainFiles = 40;
    private const int WarmUpRounds = 3;
    private const string WithoutLibrary = "application without the library";
    private const string WithEmittedFiles = "application with the emitted code as files";
    private const string WithPackage = "application with the package";
    private const string AddedByPackage = "added by the package";
    private const string AddedByGenerator = "added by generator and analyzers";

    public string Name => "build-time";

    public async Task<ComparisonResult> RunAsync(bool isShort, CancellationToken cancellationToken)
    {
        using var feed = await PackageFeed.PackAsync(cancellationToken);
        await using var without = new AppProject("");
        await using var emitted = new AppProject(feed.ReferenceWithoutAnalyzers, feed.Properties);
        await using var package = new AppProject(feed.Reference, feed.Properties);
        await PrepareAsync(without, emitted, package, cancellationToken);
        var measurements = await MeasureAsync(
            [(WithoutLibrary, without), (WithEmittedFiles, emitted), (WithPackage, package)], isShort ? 2 : 20, cancellationToken);
        return new(Name, $"Build of an application with {Clients} clients", measurements,
        [
            new("measured", AddedByPackage, Subjects.Own, Peer: null),
            new("measured", AddedByGenerator, Subjects.Own, Peer: null),
        ])
        {
            Remarks = $"""
                The elapsed time of 'dotnet build -t:Rebuild --no-restore' for one project, in rounds of three builds in turn, with warm
                compiler servers. The added time is the median of each round's difference. All three applications have the same {PlainFiles}
                files. The application without the library has no clients: the difference is the whole effect of the package, including the
                compilation of the generated code. The application with the emitted code as files has the same clients and the runtime, but no
                analyzers of the package: the difference is the effect of the generator and the analyzers alone.
                """,
        };
    }

    private static async Task<IReadOnlyList<Measurement>> MeasureAsync(
        (string Name, AppProject App)[] apps, int rounds, CancellationToken cancellationToken)
    {
        var builds = apps.ToDictionary(static app => app.Name, static _ => new Samples(), StringComparer.Ordinal);
        var (byPackage, byGenerator) = (new Samples(), new Samples());
        for (var round = 0; round < WarmUpRounds + rounds; round++)
        {
            var times = new Dictionary<string, double>(StringComparer.Ordinal);
            for (var i = 0; i < apps.Length; i++)
            {
                // Each round begins with a different application.
                var (name, app) = apps[(i + round) % apps.Length];
                times[name] = (await app.RebuildAsync(cancellationToken, "-v:q")).Time.TotalMilliseconds;
            }

            if (round >= WarmUpRounds)
            {
                byPackage.Add(times[WithPackage] - times[WithoutLibrary]);
                byGenerator.Add(times[WithPackage] - times[WithEmittedFiles]);
                times.ToList().ForEach(time => builds[time.Key].Add(time.Value));
            }
        }

        return
        [
            .. builds.Select(static build => build.Value.ToMeasurement(build.Key, "rebuild", "ms")),
            byPackage.ToMeasurement(Subjects.Own, AddedByPackage, "ms"),
            byGenerator.ToMeasurement(Subjects.Own, AddedByGenerator, "ms"),
        ];
    }

    /// <summary>Writes the files of the three applications; the emitted files come from a build with the package.</summary>
    private static async Task PrepareAsync(AppProject without, AppProject emitted, AppProject package, CancellationToken cancellationToken)
    {
        foreach (var app in new[] { without, emitted, package })
        {
            app.WritePlainFiles(PlainFiles);
            await app.RestoreAsync(cancellationToken);
        }

        emitted.WriteClients(Clients);
        package.WriteClients(Clients);
        await package.RebuildAsync(cancellationToken, "-v:q", "-p:EmitCompilerGeneratedFiles=true");
        var files = Directory.GetFiles(package.GetPath("obj"), "*Annotated*.g.cs", SearchOption.AllDirectories);
        if (files.Length != Clients)
        {
            throw new InvalidOperationException($"The generator emitted {files.Length} files for {Clients} clients.");
        }

        foreach (var file in files)
        {
            File.Copy(file, emitted.GetPath(Path.GetFileName(file)));
        }
    }
}
