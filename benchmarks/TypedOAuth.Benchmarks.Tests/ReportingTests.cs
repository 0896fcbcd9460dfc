using System.Xml.Linq;
using TypedOAuth.Benchmarks.Reporting;

namespace TypedOAuth.Benchmarks.Tests;

/// <summary>Tests how the page presents figures.</summary>
public sealed class ReportingTests
{
    [Theory]
    [InlineData(50, 100, 0.5, null, "1 / 2.00", "reached")]
    [InlineData(60, 100, 0.5, null, "1 / 1.67", "missed by 20 %")]
    [InlineData(130, 100, 1.3, null, "1.30", "reached")]
    [InlineData(90, 100, null, 1.8, "1 / 1.11", "missed by 50 %")]
    [InlineData(200, 100, null, 1.8, "2.00", "reached")]
    [InlineData(200, 100, null, null, "2.00", "measured")]
    [InlineData(0, 100, 0.2, null, "0", "reached")]
    public void A_goal_is_reached_or_missed_by_a_share(double own, double peer, double? most, double? least, string ratio, string text)
    {
        var verdict = Verdict.Judge(new("a goal", "time", "own", "peer", most, least), Result(("own", own), ("peer", peer)));
        Assert.Equal((ratio, text), (verdict.Ratio, verdict.Text));
    }

    [Fact]
    public void A_figure_can_be_judged_alone()
    {
        var goal = new Goal("≤ 100 ns", "time", "own", Peer: null, AtMost: 100);
        Assert.Equal("missed by 10 %", Verdict.Judge(goal, Result(("own", 110))).Text);
        Assert.Equal("reached", Verdict.Judge(goal, Result(("own", 100))).Text);
        Assert.Equal("reached", Verdict.Judge(goal with { AtMost = 0 }, Result(("own", 0))).Text);
        Assert.Throws<InvalidOperationException>(() => Verdict.Judge(goal with { Subject = "nobody" }, Result(("own", 1))));
    }

    [Fact]
    public void Results_replace_results_of_their_comparison_and_nothing_else()
    {
        const string Empty = "before\n<!-- results: begin -->\n<!-- results: end -->\nafter\n";
        string[] names = ["first", "second", "third"];
        ResultFile[] former = [CreateFile("first", 11), CreateFile("second", 12)];
        var page = PerformancePage.Replace(Empty, names, former);
        Assert.StartsWith("before\n<!-- results: begin -->\n\n| what |", page, StringComparison.Ordinal);
        Assert.EndsWith("\n<!-- results: end -->\nafter\n", page, StringComparison.Ordinal);
        Assert.Equal(page, PerformancePage.Replace(page, names, former));

        // A clean clone has no kept runs, so the page keeps the results of comparisons that did not run again.
        Assert.Equal(page, PerformancePage.Replace(page, names, []));
        Assert.Equal(
            PerformancePage.Replace(Empty, names, [CreateFile("first", 11), CreateFile("second", 13), CreateFile("third", 14)]),
            PerformancePage.Replace(page, names, [CreateFile("third", 14), CreateFile("second", 13)]));
        Assert.Throws<InvalidOperationException>(() => PerformancePage.Replace("no marks", names, []));
    }

    [Fact]
    public async Task A_kept_run_is_read_as_it_was()
    {
        var folder = Directory.CreateTempSubdirectory("typedoauth-results-");
        try
        {
            var result = Result(("own", 1.5), ("peer", 2));
            await ResultFile.SaveAsync(result, folder.FullName);
            var file = await ResultFile.TryLoadAsync(result.Name, folder.FullName);
            Assert.Equal(result.Measurements, file!.Result.Measurements);
            Assert.Equal(Machine.Current, file.Machine);
            Assert.Null(await ResultFile.TryLoadAsync("another", folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_middle_half_of_the_samples_is_the_spread()
    {
        var measurement = new Samples([5, 1, 2, 4, 3]).ToMeasurement("own", "time", "ns");
        Assert.Equal((3, 1), (measurement.Value, measurement.Spread));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Lines_stay_inside_their_axes(bool isLogarithmic)
    {
        PlotSeries[] series = [new("a", [new("10", 1), new("1000", 120)]), new("b & c", [new("10", 0.02), new("1000", 3)])];
        var plot = new Plot("growth", "clients", "ms", series, isLogarithmic);
        var svg = XDocument.Parse(SvgPlot.Write(plot));
        var circles = svg.Descendants().Where(static element => element.Name.LocalName == "circle").ToArray();
        double[] Values(string name) => Array.ConvertAll(circles, element => (double)element.Attribute(name)!);
        Assert.Equal(6, Values("cx").Length);
        Assert.All(Values("cx"), static x => Assert.InRange(x, 0, 760));
        Assert.All(Values("cy"), static y => Assert.InRange(y, 0, 480));
        Assert.Contains(svg.Descendants(), static element => element.Value == "b & c");
    }

    private static ComparisonResult Result(params (string Subject, double Value)[] figures) =>
        new("name", "title", [.. figures.Select(static figure => new Measurement(figure.Subject, "time", "ns", figure.Value))], []);

    private static ResultFile CreateFile(string name, double time)
    {
        Goal[] goals = [new("≤ 100 ns", "time", "own", Peer: null, AtMost: 100), new("≤ the peer", "time", "own", "peer", AtMost: 1)];
        var result = Result(("own", time), ("peer", 12)) with { Name = name, Goals = goals, Remarks = $"Remarks of {name}." };
        return new(new(2026, 1, (int)time), Machine.Current, result);
    }
}
