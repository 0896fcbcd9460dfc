using System.Reflection;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace TypedOAuth.Benchmarks.Reporting;

/// <summary>
/// A comparison that BenchmarkDotNet runs; the methods of one class are its subjects, and their descriptions are the names.
/// </summary>
/// <typeparam name="TBenchmarks">The class.</typeparam>
internal abstract class BenchmarkComparison<TBenchmarks> : IComparison
    where TBenchmarks : class
{
    protected const string Time = "time";
    protected const string Allocated = "allocated";

    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <summary>The subject of the comparison, as written on the page.</summary>
    protected abstract string Title { get; }

    /// <summary>The goals of the comparison.</summary>
    protected abstract IReadOnlyList<Goal> Goals { get; }

    /// <summary>The information that a reader needs.</summary>
    protected abstract string Remarks { get; }

    /// <inheritdoc/>
    public Task<ComparisonResult> RunAsync(bool isShort, CancellationToken cancellationToken)
    {
        var summary = BenchmarkRunner.Run<TBenchmarks>(CreateConfig(isShort));
        if (summary.HasCriticalValidationErrors || summary.Reports.Length == 0 || !summary.Reports.All(static report => report.Success))
        {
            var errors = summary.ValidationErrors.Select(static error => error.Message);
            throw new InvalidOperationException($"A benchmark of '{Name}' failed; its log says why. {string.Join(' ', errors)}");
        }

        Measurement[] measurements = [.. summary.Reports.SelectMany(Read)];
        var times = measurements.Where(static measurement => measurement.Quantity == Time);
        return Task.FromResult(new ComparisonResult(Name, Title, measurements, Goals)
        {
            Remarks = Remarks,
            Plot = new(Title, "", "ns", [new(Time, [.. times.Select(static time => new PlotPoint(time.Subject, time.Value))])]),
        });
    }

    private static IEnumerable<Measurement> Read(BenchmarkReport report)
    {
        var subject = Peers.WithVersion(report.BenchmarkCase.Descriptor.WorkloadMethod.GetCustomAttribute<BenchmarkAttribute>()!.Description!);
        var statistics = report.ResultStatistics!;
        yield return new(subject, Time, "ns", statistics.Median, statistics.InterquartileRange / 2);
        yield return new(subject, Allocated, "B", report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)!.Value);
    }

    private static ManualConfig CreateConfig(bool isShort)
    {
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance);
        job = isShort
            ? job.WithWarmupCount(1).WithIterationCount(3).WithIterationTime(TimeInterval.FromMilliseconds(20))
            : job.WithMaxWarmupCount(20).WithMaxIterationCount(40).WithIterationTime(TimeInterval.FromMilliseconds(250));

        // Tests run the short form with any build configuration; its figures are not kept.
        return ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(isShort ? NullLogger.Instance : ConsoleLogger.Default)
            .WithArtifactsPath(Path.Combine(ResultFile.Folder, "logs"))
            .WithOption(ConfigOptions.DisableOptimizationsValidator, isShort);
    }
}
