using Microsoft.AspNetCore.Builder;
using TypedOAuth.Benchmarks.Generators;
using TypedOAuth.Benchmarks.Reporting;

namespace TypedOAuth.Benchmarks.Builds;

/// <summary>Which share of a compilation the generator and the analyzers take.</summary>
internal sealed class CompileShareComparison : IComparison
{
    private const int Clients = 100;
    private const int FilesWithoutMore = 500;
    private const int WarmUpRuns = 2;

    public string Name => "compile-share";

    public async Task<ComparisonResult> RunAsync(bool isShort, CancellationToken cancellationToken)
    {
        var (sizes, runs) = isShort ? (new[] { FilesWithoutMore }, 2) : ([FilesWithoutMore, 1_000], 5);
        var measurements = new List<Measurement>();
        var goals = new List<Goal>();
        foreach (var files in sizes)
        {
            measurements.AddRange(await MeasureAsync(files, runs, cancellationToken));
            goals.Add(new("under 2 %", GetShare(files), Subjects.Own, Peer: null, AtMost: 2));
        }

        return new(Name, $"Share of {Clients} clients' generator and analyzers in a compilation", measurements, goals)
        {
            Remarks = """
                A web application that adds and maps its clients; its other files call what is named as the analyzers' subjects are. The compiler's
                own report (ReportAnalyzer) against the time of its task by the clock, in rebuilds with the compiler's server warm: a compiler
                that has just started takes longer for everything. The report adds up the time of an analyzer's callbacks over all threads,
                so their sum can be more than what the build waited for; and a callback that is the first to bind something is charged with it,
                though others would have bound it later. The generator's time is by the clock. What took less than a millisecond counts as one. The
                code fixes, which the package carries too, are nothing to the compiler, and are left out here.
                """,
        };
    }

    private static async Task<IReadOnlyList<Measurement>> MeasureAsync(int files, int runs, CancellationToken cancellationToken)
    {
        await using var app = new AppProject($"""
            <Reference Include="{typeof(OAuth2ClientAttribute).Assembly.Location}" />
            <Reference Include="{typeof(OAuth2EndpointRouteBuilderExtensions).Assembly.Location}" />
            <Analyzer Include="{Locations.Find("TypedOAuth.SourceGenerators")}" />
            """, sdk: "Microsoft.NET.Sdk.Web");
        app.WriteClients(Clients);
        app.WriteLookAlikes(files - Clients - 1);
        app.Write("Program.cs", CreateProgram());
        await app.RestoreAsync(cancellationToken);
        var samples = new Dictionary<string, Samples>(StringComparer.Ordinal);
        Samples Get(string quantity) => samples.TryGetValue(quantity, out var found) ? found : samples[quantity] = new();
        for (var run = -WarmUpRuns; run < runs; run++)
        {
            var (log, _) = await app.RebuildAsync(cancellationToken, "-v:d", "-clp:PerformanceSummary", "-p:ReportAnalyzer=true");
            var report = CompilerReport.Read(log);
            if (run < 0)
            {
                continue;
            }

            Get($"compilation of {files:N0} files").Add(report.Compilation);
            Get(GetShare(files)).Add(report.Parts.Values.Sum() / report.Compilation * 100);
            foreach (var (name, time) in report.Parts)
            {
                Get($"{name} in {files:N0} files").Add(time);
            }
        }

        return [.. samples.Select(pair => pair.Value.ToMeasurement(Subjects.Own, pair.Key, pair.Key == GetShare(files) ? "%" : "ms"))];
    }

    /// <summary>Adds and maps each client, as rules about the whole application expect.</summary>
    private static string CreateProgram()
    {
        var clients = Enumerable.Range(0, Clients).ToList();
        return $"""
            using App;

            var builder = WebApplication.CreateBuilder(args);
            {string.Concat(clients.Select(static n => $"builder.Services.AddAnnotated{n}();\n"))}
            var app = builder.Build();
            {string.Concat(clients.Select(static n => $"app.MapAnnotated{n}();\n"))}
            app.Run();
            """;
    }

    private static string GetShare(int files) => $"share in the compilation of {files:N0} files";
}
