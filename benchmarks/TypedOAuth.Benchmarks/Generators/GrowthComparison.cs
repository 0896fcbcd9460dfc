using System.Globalization;
using TypedOAuth.Benchmarks.Reporting;

namespace TypedOAuth.Benchmarks.Generators;

/// <summary>Measures how the generator's time grows with the number of clients and with the number of other files.</summary>
internal sealed class GrowthComparison : IComparison
{
    private const int PlainFiles = 100;
    private const int Clients = 100;

    /// <summary>The limit for linear growth; it is a little over 1, because a measured line is never quite straight.</summary>
    private const double LinearExponent = 1.1;

    public string Name => "generator-growth";

    public Task<ComparisonResult> RunAsync(bool isShort, CancellationToken cancellationToken)
    {
        int[] clients = isShort ? [10, 32, 100] : [10, 32, 100, 316, 1_000];
        int[] files = isShort ? [101, 250, 500] : [101, 250, 500, 1_000, 2_500, 5_000];
        var (coldRuns, editRuns) = isShort ? (3, 5) : (15, 31);
        var warmUp = TimeSpan.FromSeconds(isShort ? 0.1 : 3);
        var measurements = new List<Measurement>();
        PlotSeries[] series =
        [
            .. MeasureLine("clients", clients, count => new GeneratorRunner(GeneratorSubject.Own, count, PlainFiles, warmUp)),
            .. MeasureLine("files", files, count => new GeneratorRunner(GeneratorSubject.Own, Clients, count - Clients, warmUp)),
        ];
        return Task.FromResult(CreateResult(measurements, series));

        IEnumerable<PlotSeries> MeasureLine(string unit, int[] counts, Func<int, GeneratorRunner> create)
        {
            var runners = counts.Select(count => (count, create(count))).ToList();
            yield return Measure($"cold run, by {unit}", runner => runner.MeasureCold(coldRuns, cancellationToken));
            yield return Measure(
                $"run after an unrelated edit, by {unit}", runner => runner.MeasureEdits(GeneratorEdit.Unrelated, editRuns, cancellationToken));

            PlotSeries Measure(string quantity, Func<GeneratorRunner, Samples> measure)
            {
                var points = new List<PlotPoint>();
                foreach (var (count, runner) in runners)
                {
                    var label = count.ToString(CultureInfo.InvariantCulture);
                    var time = measure(runner).ToMeasurement(Subjects.Own, $"{quantity}: {label}", "ms");
                    measurements.Add(time);
                    points.Add(new(label, time.Value));
                }

                measurements.Add(new(Subjects.Own, $"{quantity}: exponent", "", FitExponent(counts, points)));
                return new(quantity, points);
            }
        }
    }

    private ComparisonResult CreateResult(List<Measurement> measurements, PlotSeries[] series) =>
        new(Name, "Growth of the generator's time", measurements,
        [
            .. series.Select(static line =>
                new Goal("linear or better: exponent ≤ 1.1", $"{line.Name}: exponent", Subjects.Own, Peer: null, LinearExponent)),
        ])
        {
            Remarks = $"""
                By clients: this number of files with one client each, and {PlainFiles} plain files. By files: {Clients} files with a
                client, and plain files up to this number. The exponent is the slope of the line that fits the logarithms best; constant
                parts of the time make it smaller.
                """,
            Plot = new("Growth of the generator's time", "clients or files", "ms", series, IsLogarithmic: true),
        };

    /// <summary>Returns the slope of the least-squares line through the logarithms.</summary>
    private static double FitExponent(int[] counts, List<PlotPoint> points)
    {
        double[] x = [.. counts.Select(static count => Math.Log(count))];
        double[] y = [.. points.Select(static point => Math.Log(point.Value))];
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }
}
