using System.Globalization;
using System.Text;

namespace TypedOAuth.Benchmarks.Reporting;

/// <summary>Writes the results into docs/performance.md, between two markers, and the plots into files next to it.</summary>
internal static class PerformancePage
{
    private const string Begin = "<!-- results: begin -->";
    private const string End = "<!-- results: end -->";
    private const string GoalsHeader = "| what | quantity | TypedOAuth | peer | ratio | goal | |\n|---|---|--:|---|--:|---|---|\n";

    private static readonly string Docs = Path.Combine(Repository.Root, "docs");

    /// <summary>Writes the page from the kept runs, in the order of the names.</summary>
    /// <remarks>The page keeps the results of comparisons that have no kept run, because a clean clone has no kept runs.</remarks>
    public static async Task WriteAsync(IReadOnlyList<string> names)
    {
        var files = new List<ResultFile>();
        foreach (var name in names)
        {
            if (await ResultFile.TryLoadAsync(name, ResultFile.Folder) is { } file)
            {
                files.Add(file);
            }
        }

        var plots = Path.Combine(Docs, "performance");
        Directory.CreateDirectory(plots);
        foreach (var result in files.Select(static file => file.Result))
        {
            if (result.Plot is { } plot)
            {
                await File.WriteAllTextAsync(Path.Combine(plots, $"{result.Name}.svg"), SvgPlot.Write(plot));
            }
        }

        var page = Path.Combine(Docs, "performance.md");
        await File.WriteAllTextAsync(page, Replace(await File.ReadAllTextAsync(page), names, files));
    }

    /// <summary>Replaces the results of the comparisons that have a file, and keeps those of the other comparisons.</summary>
    internal static string Replace(string page, IReadOnlyList<string> names, IReadOnlyList<ResultFile> files)
    {
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin)
        {
            throw new InvalidOperationException($"The page has lost its marks '{Begin}' and '{End}'.");
        }

        var former = page[(begin + Begin.Length)..end];
        var results = new StringBuilder(GoalsHeader);
        foreach (var name in names)
        {
            results.Append(files.FirstOrDefault(file => file.Result.Name == name) is { } file ? WriteGoals(file.Result) : FindGoals(former, name));
        }

        foreach (var name in names)
        {
            results.Append(files.FirstOrDefault(file => file.Result.Name == name) is { } file ? WriteComparison(file) : FindComparison(former, name));
        }

        return $"{page[..(begin + Begin.Length)]}\n\n{results}\n{page[end..]}";
    }

    /// <summary>Returns the rows of a comparison in the former table of goals. Only the first row names the comparison.</summary>
    private static string FindGoals(string former, string name)
    {
        var rows = former.Split('\n').SkipWhile(line => !line.StartsWith("| [", StringComparison.Ordinal) || !line.Contains($"](#{name}) |", StringComparison.Ordinal));
        return string.Concat(rows.Take(1).Concat(rows.Skip(1).TakeWhile(static line => line.StartsWith("|  |", StringComparison.Ordinal))).Select(static line => line + "\n"));
    }

    /// <summary>Returns the former section of a comparison; returns an empty text if there is none.</summary>
    private static string FindComparison(string former, string name)
    {
        var begin = former.IndexOf(GetHeading(name), StringComparison.Ordinal);
        if (begin < 0)
        {
            return "";
        }

        var end = former.IndexOf("\n### ", begin + 1, StringComparison.Ordinal);
        return (end < 0 ? former[begin..].TrimEnd('\n') + "\n" : former[begin..end]);
    }

    private static string WriteGoals(ComparisonResult result)
    {
        var rows = new StringBuilder();
        var what = $"[{result.Title}](#{result.Name})";
        foreach (var verdict in result.Goals.Select(goal => Verdict.Judge(goal, result)))
        {
            var (goal, figure) = (verdict.Goal, Figure.Format(verdict.Own));
            var own = goal.Subject == Subjects.Own ? figure : $"{figure} ({goal.Subject})";
            var peer = verdict.Peer is null ? "–" : $"{Figure.Format(verdict.Peer)} ({goal.Peer})";
            var state = verdict.IsReached == false ? $"**{verdict.Text}**" : verdict.Text;
            rows.Append(CultureInfo.InvariantCulture, $"| {what} | {goal.Quantity} | {own} | {peer} ");
            rows.Append(CultureInfo.InvariantCulture, $"| {verdict.Ratio} | {goal.Text} | {state} |\n");

            // The name appears only in the first row of a comparison.
            what = "";
        }

        return rows.ToString();
    }

    private static string WriteComparison(ResultFile file)
    {
        var result = file.Result;
        var page = new StringBuilder(GetHeading(result.Name)).Append(CultureInfo.InvariantCulture, $"{result.Title}\n\nMeasured on {file.Date:O}: {file.Machine}.\n\n");
        if (result.Plot is { } plot)
        {
            page.Append(CultureInfo.InvariantCulture, $"![{plot.Title}](performance/{result.Name}.svg)\n\n");
        }

        string[] quantities = [.. result.Measurements.Select(static measurement => measurement.Quantity).Distinct()];
        var alignment = string.Concat(Enumerable.Repeat("--:|", quantities.Length));
        page.Append(CultureInfo.InvariantCulture, $"| `{result.Name}` | {string.Join(" | ", quantities)} |\n|---|{alignment}\n");
        foreach (var subject in result.Measurements.GroupBy(static measurement => measurement.Subject))
        {
            var cells = quantities.Select(quantity =>
                subject.FirstOrDefault(measurement => measurement.Quantity == quantity) is { } measurement ? Figure.Format(measurement) : "");
            page.Append(CultureInfo.InvariantCulture, $"| {subject.Key} | {string.Join(" | ", cells)} |\n");
        }

        if (result.Remarks is { } remarks)
        {
            page.Append('\n').Append(remarks).Append('\n');
        }

        return page.ToString();
    }

    private static string GetHeading(string name) => $"\n### <a id=\"{name}\"></a>";
}
