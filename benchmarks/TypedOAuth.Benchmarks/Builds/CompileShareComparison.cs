using Microsoft.AspNetCore.Builder;
using TypedOAuth.Benchmarks.Generators;
using TypedOAuth.Benchmarks.Reporting;

namespace TypedOAuth.Benchmarks.Builds;

/// <summary>Measures the share of the generator and the analyzers in a compilation.</summary>
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
                A web application adds and maps its clients. The other files call members with the names that the analyzers look for. The
                figures compare the compiler's report (ReportAnalyzer) with the elapsed time of its task, in rebuilds with a warm compiler
                server, because a compiler that has just started is slower. The report adds the time of an analyzer's callbacks
                over all threads, so their sum can exceed the time that the build waited for. The time of binding a symbol counts
                for the first callback that needs the symbol, although another callback would otherwise bind the symbol later. The generator's
                time is elapsed time. Parts of less than a millisecond count as one millisecond. The compiler does not run the code fixes of
                the package, so they are not listed.
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

    /// <summary>Adds and maps each client, as the rules for the whole application require.</summary>
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
