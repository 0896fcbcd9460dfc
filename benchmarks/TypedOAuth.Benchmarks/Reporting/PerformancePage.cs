using System.Globalization;
using System.Text;

namespace TypedOAuth.Benchmarks.Reporting;

/// <summary>Writes the results into docs/performance.md, between two markers, and the plots into files next to it.</summary>
internal static class PerformancePage
{
    private const string Begin = "<!-- results: begin -->";
    private const string End = "<!-- results: end -->";

    private static readonly string Docs = Path.Combine(Repository.Root, "docs");

    /// <summary>Writes the page from the kept runs, in the order of the names.</summary>
    public static async Task WriteAsync(IEnumerable<string> names)
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
        await File.WriteAllTextAsync(page, Replace(await File.ReadAllTextAsync(page), Write(files)));
    }

    /// <summary>Replaces the old results with new ones.</summary>
    internal static string Replace(string page, string results)
    {
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        return begin >= 0 && end > begin
            ? $"{page[..(begin + Begin.Length)]}\n\n{results}\n{page[end..]}"
            : throw new InvalidOperationException($"The page has lost its marks '{Begin}' and '{End}'.");
    }

    /// <summary>Writes the results: their machine and date, a table of all goals, and each comparison.</summary>
    internal static string Write(IReadOnlyList<ResultFile> files)
    {
        var page = new StringBuilder();
        foreach (var machine in files.GroupBy(static file => file.Machine))
        {
            var (first, last) = (machine.Min(static file => file.Date), machine.Max(static file => file.Date));
            var days = first == last ? $"{first:O}" : $"{first:O} to {last:O}";
            page.Append(CultureInfo.InvariantCulture, $"Measured on {days}: {machine.Key}.\n\n");
        }

        WriteGoals(page, files);
        foreach (var file in files)
        {
            WriteComparison(page, file);
        }

        return page.ToString();
    }

    private static void WriteGoals(StringBuilder page, IEnumerable<ResultFile> files)
    {
        page.Append("| what | quantity | TypedOAuth | peer | ratio | goal | |\n|---|---|--:|---|--:|---|---|\n");
        foreach (var result in files.Select(static file => file.Result))
        {
            var what = $"[{result.Title}](#{result.Name})";
            foreach (var verdict in result.Goals.Select(goal => Verdict.Judge(goal, result)))
            {
                var (goal, figure) = (verdict.Goal, Figure.Format(verdict.Own));
                var own = goal.Subject == Subjects.Own ? figure : $"{figure} ({goal.Subject})";
                var peer = verdict.Peer is null ? "–" : $"{Figure.Format(verdict.Peer)} ({goal.Peer})";
                var state = verdict.IsReached == false ? $"**{verdict.Text}**" : verdict.Text;
                page.Append(CultureInfo.InvariantCulture, $"| {what} | {goal.Quantity} | {own} | {peer} ");
                page.Append(CultureInfo.InvariantCulture, $"| {verdict.Ratio} | {goal.Text} | {state} |\n");

                // The name appears only in the first row of a comparison.
                what = "";
            }
        }
    }

    private static void WriteComparison(StringBuilder page, ResultFile file)
    {
        var result = file.Result;
        page.Append(CultureInfo.InvariantCulture, $"\n### <a id=\"{result.Name}\"></a>{result.Title}\n\n");
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
    }
}
