using System.Diagnostics;
using TypedOAuth.Benchmarks.Builds;
using TypedOAuth.Benchmarks.Reporting;

namespace TypedOAuth.Benchmarks.Generators;

/// <summary>Compares clients that name a preset with clients that declare the same attributes, and with an earlier version of the library.</summary>
internal sealed class PresetComparison : IComparison
{
    private const string Time = "cold run";
    private const string Allocated = "allocated by a cold run";
    private const string Kept = "kept after a cold run";
    private const string WithoutPreset = "TypedOAuth, without a preset";
    private const string WithPresets = "TypedOAuth, ten presets";
    private const string WrittenOut = "TypedOAuth, the presets' attributes written out";

    /// <summary>The largest ratio of two figures that count as equal.</summary>
    private const double Noise = 1.1;

    /// <summary>The names of the presets' files and constants.</summary>
    private static readonly string[] Presets =
        ["GitHub", "Google", "Microsoft", "Slack", "Notion", "Discord", "Spotify", "Dropbox", "Atlassian", "GitLab"];

    public string Name => "presets";

    public Task<ComparisonResult> RunAsync(bool isShort, CancellationToken cancellationToken)
    {
        var (plainFiles, runs, warmUp) = isShort ? (10, 3, TimeSpan.FromSeconds(0.1)) : (100, 101, TimeSpan.FromSeconds(3));
        var own = GeneratorSubject.Own with { Name = WithoutPreset };
        List<GeneratorSubject> subjects =
        [
            own,
            own with { Name = WrittenOut, WriteFile = static n => WriteClient(n, ReadAttributes(Presets[n])) },
            own with { Name = WithPresets, WriteFile = static n => WriteClient(n, $"[OAuth2Client(Provider = OAuth2Providers.{Presets[n]})]") },
        ];
        var earlier = Environment.GetEnvironmentVariable("TYPEDOAUTH_BASELINE") is { Length: > 0 } folder ? CreateEarlier(folder) : null;
        if (earlier is not null)
        {
            subjects.Insert(0, earlier);
        }

        var runners = subjects.ConvertAll(subject => (subject.Name, Runner: new GeneratorRunner(subject, Presets.Length, plainFiles, warmUp)));
        var measurements = runners.ConvertAll(runner => new Measurement(runner.Name, "emitted characters", "", runner.Runner.Verify(cancellationToken)));
        measurements.AddRange(Measure(runners, runs, warmUp, cancellationToken));
        return Task.FromResult(CreateResult(earlier, measurements));
    }

    /// <summary>Measures the subjects in turn, so that a change of the machine's speed affects all of them.</summary>
    private static IEnumerable<Measurement> Measure(
        List<(string Name, GeneratorRunner Runner)> runners, int runs, TimeSpan warmUp, CancellationToken cancellationToken)
    {
        foreach (var (_, runner) in runners)
        {
            for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < warmUp;)
            {
                runner.RunCold(cancellationToken);
            }
        }

        var samples = runners.ConvertAll(static runner => (runner.Name, runner.Runner, Time: new Samples(), Allocated: new Samples(), Kept: new Samples()));
        for (var run = 0; run < runs; run++)
        {
            for (var i = 0; i < samples.Count; i++)
            {
                var sample = samples[(run + i) % samples.Count];
                var (time, allocated, kept) = sample.Runner.RunCold(cancellationToken);
                sample.Time.Add(time);
                sample.Allocated.Add(allocated);
                sample.Kept.Add(kept);
            }
        }

        return samples.SelectMany(static sample => new[]
        {
            sample.Time.ToMeasurement(sample.Name, Time, "ms"),
            sample.Allocated.ToMeasurement(sample.Name, Allocated, "KB"),
            sample.Kept.ToMeasurement(sample.Name, Kept, "KB"),
        });
    }

    private ComparisonResult CreateResult(GeneratorSubject? earlier, IReadOnlyList<Measurement> measurements)
    {
        string[] quantities = [Time, Allocated, Kept];
        return new(Name, $"Generator with {Presets.Length} clients, with and without presets", measurements,
        [
            .. quantities.Select(static quantity => new Goal("ten presets: within the noise (≤ 1.1)", quantity, WithPresets, WrittenOut, Noise)),
            .. earlier is null ? [] : quantities.Select(quantity => new Goal("no preset: as before (≤ 1.1)", quantity, WithoutPreset, earlier.Name, Noise)),
        ])
        {
            Remarks = """
                Each project has ten files with one client each, and the same plain files. The clients with presets name one provider each
                (Provider = OAuth2Providers.GitHub); the second project writes the attributes of the same presets into the application. A round runs
                each subject once, in turn, with a new driver over newly parsed files. Allocations are those of the whole process, including the
                symbols that the compiler binds for the generator. The kept memory is that of the driver and of the compilation after a full
                collection. The earlier version is the last commit before the catalogue.
                """,
        };
    }

    /// <summary>Creates the subject of an earlier version, whose checkout was built for release.</summary>
    private static GeneratorSubject CreateEarlier(string folder)
    {
        string[] libraries = [FindLibrary("TypedOAuth"), FindLibrary("TypedOAuth.AspNetCore")];
        var version = FileVersionInfo.GetVersionInfo(libraries[0]).ProductVersion?.Split('+')[0];
        var generator = Path.Combine(folder, "src/TypedOAuth.SourceGenerators/bin/Release/netstandard2.0/TypedOAuth.SourceGenerators.dll");
        return new($"TypedOAuth {version}, without a preset", generator, AnnotatedSources.TypedOAuth) { Libraries = libraries };

        string FindLibrary(string name) => Path.Combine(folder, $"src/{name}/bin/Release/net10.0/{name}.dll");
    }

    private static string WriteClient(int n, string attributes) => $$"""
        using TypedOAuth;
        namespace App;

        {{attributes}}
        public partial class Annotated{{n}};

        public class Use{{n}}
        {
            public object Use(Annotated{{n}} client)
            {
                var step = 1;
                return (step, client.GetAccessTokenForUserAsync("user"));
            }
        }
        """;

    /// <summary>Reads the attributes of a preset, without the scopes that a client with the preset does not request.</summary>
    private static string ReadAttributes(string preset)
    {
        var lines = File.ReadAllLines(Path.Combine(Command.Repository, $"src/TypedOAuth/Providers/Presets/{preset}.cs"));
        return string.Join('\n', lines
            .SkipWhile(static line => !line.StartsWith('['))
            .Where(static line => !line.StartsWith("internal ", StringComparison.Ordinal))
            .Where(static line => !line.StartsWith("[OAuth2Scope(", StringComparison.Ordinal) || line.Contains("Required = true", StringComparison.Ordinal)));
    }
}
