using System.Xml.Linq;
using TypedOAuth.Benchmarks.Reporting;

namespace TypedOAuth.Benchmarks.Tests;

/// <summary>Checks that every comparison runs in its short form, and that its result can be judged, written and drawn.</summary>
public sealed class ComparisonTests
{
    /// <summary>The comparisons whose short form takes minutes, with the reason.</summary>
    private static readonly Dictionary<string, string> LeftOut = new(StringComparer.Ordinal)
    {
        ["native-aot"] = "publishes five applications as native code",
        ["compile-share"] = "builds three applications of 500 files and more, several times each",
        ["build-time"] = "packs the library, and builds three applications several times each",
    };

    public static TheoryData<string> Names => [.. All.Select(static comparison => comparison.Name).Where(static name => !LeftOut.ContainsKey(name))];

    private static IEnumerable<IComparison> All => typeof(IComparison).Assembly.GetTypes()
        .Where(static type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IComparison)))
        .Select(static type => (IComparison)Activator.CreateInstance(type)!);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_comparison_gives_figures_that_its_goals_can_be_judged_by(string name)
    {
        var result = await All.Single(comparison => comparison.Name == name).RunAsync(isShort: true, TestContext.Current.CancellationToken);
        Assert.Equal(name, result.Name);
        Assert.NotEmpty(result.Goals);
        Assert.All(result.Measurements, static measurement => Assert.True(double.IsFinite(measurement.Value), measurement.ToString()));
        var verdicts = result.Goals.Select(goal => Verdict.Judge(goal, result)).ToArray();
        Assert.All(verdicts, static verdict => Assert.NotEmpty(verdict.Text));

        const string Empty = "<!-- results: begin --><!-- results: end -->";
        var page = PerformancePage.Replace(Empty, [name], [new ResultFile(new(2026, 1, 1), Machine.Current, result)]);
        Assert.Contains(result.Title, page, StringComparison.Ordinal);
        Assert.All(result.Measurements, measurement => Assert.Contains($"| {measurement.Subject} |", page, StringComparison.Ordinal));
        if (result.Plot is { } plot)
        {
            AssertDrawn(plot, XDocument.Parse(SvgPlot.Write(plot)).Root!);
        }
    }

    /// <summary>Checks that bars have labels, and that lines have a circle for each point and for each series in the legend.</summary>
    private static void AssertDrawn(Plot plot, XElement svg)
    {
        PlotPoint[] points = [.. plot.Series.SelectMany(static series => series.Points)];
        if (plot.XAxis.Length == 0)
        {
            Assert.All(points, point => Assert.Contains(point.Label, svg.Value, StringComparison.Ordinal));
        }
        else
        {
            Assert.Equal(points.Length + plot.Series.Count, svg.Descendants().Count(static element => element.Name.LocalName == "circle"));
        }
    }

    [Fact]
    public void No_two_comparisons_have_one_name_and_what_is_left_out_exists()
    {
        string[] names = [.. All.Select(static comparison => comparison.Name)];
        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(LeftOut.Keys, left => Assert.Contains(left, names));
    }
}
