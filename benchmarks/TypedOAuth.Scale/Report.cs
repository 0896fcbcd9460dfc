using System.Globalization;
using System.Text;

namespace TypedOAuth.Scale;

/// <summary>Prints a row as a Markdown table, and keeps it in a file for docs/scale.md.</summary>
internal sealed class Report(string row)
{
    private readonly StringBuilder _text = new();

    /// <summary>The folder of the results.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "../../../../../artifacts/scale");

    public void Line(string text = "")
    {
        _text.Append(text).Append('\n');
        Console.WriteLine(text);
    }

    public void Header(params string[] cells)
    {
        Cells(cells);
        Cells([.. cells.Select(static _ => "---")]);
    }

    public void Cells(params string[] cells) => Line($"| {string.Join(" | ", cells)} |");

    public async Task SaveAsync()
    {
        Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync(Path.Combine(Folder, $"{row}.md"), _text.ToString());
    }

    public static string Format(double value, string format = "N0") => value.ToString(format, CultureInfo.InvariantCulture);

}
