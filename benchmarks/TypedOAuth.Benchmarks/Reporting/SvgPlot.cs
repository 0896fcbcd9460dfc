using System.Globalization;
using System.Net;
using System.Text;

namespace TypedOAuth.Benchmarks.Reporting;

/// <summary>Draws a plot as SVG with text elements, and with colors that follow the reader's light or dark theme.</summary>
internal sealed class SvgPlot
{
    /// <summary>The colors, which are readable on white and on black; the first one marks the library's figures.</summary>
    private static readonly string[] Colors = ["#2f81f7", "#d2781e", "#2ea043", "#c956a0", "#8b6cef", "#7d8590"];

    private const int Width = 760;
    private const int ValueWidth = 90;
    private const int BarHeight = 20;
    private const int RowHeight = 28;
    private const int Top = 40;
    private const int CharacterWidth = 8;
    private const int MinLabelWidth = 120;
    private const int MaxLabelWidth = 480;

    private const string Style = """
        text { font: 13px system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif; fill: #1f2328 }
        .title { font-weight: 600 } .quiet { fill: #59636e } .grid { stroke: #8b949e; stroke-opacity: .35 }
        @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .quiet { fill: #9198a1 } }
        """;

    private readonly StringBuilder _svg = new();
    private readonly Plot _plot;

    private SvgPlot(Plot plot) => _plot = plot;

    private IEnumerable<PlotPoint> Points => _plot.Series.SelectMany(static series => series.Points);

    private IEnumerable<(PlotSeries Series, int Index)> Numbered => _plot.Series.Select(static (series, index) => (series, index));

    /// <summary>Draws the plot.</summary>
    /// <returns>The SVG document.</returns>
    public static string Write(Plot plot)
    {
        var svg = new SvgPlot(plot);
        var height = plot.XAxis.Length == 0 ? svg.DrawBars() : svg.DrawLines();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {height}" width="{Width}" height="{height}" role="img">
            <title>{Encode(plot.Title)}</title>
            <style>
            {Style}
            </style>
            {svg._svg}</svg>

            """);
    }

    private int DrawBars()
    {
        Text(0, 18, _plot.Title, "title");
        Text(Width, 18, _plot.YAxis, "quiet", "end");
        var axis = Axis.Fit(Points.Select(static point => point.Value), _plot.IsLogarithmic, isForBars: true);
        var left = Math.Clamp(Points.Max(static point => point.Label.Length) * CharacterWidth, MinLabelWidth, MaxLabelWidth);
        var y = Top;
        foreach (var label in Points.Select(static point => point.Label).Distinct(StringComparer.Ordinal))
        {
            foreach (var (series, index) in Numbered)
            {
                if (series.Points.FirstOrDefault(point => point.Label == label) is { } point)
                {
                    var isFirst = index == 0 || _plot.Series.Take(index).All(earlier => earlier.Points.All(other => other.Label != label));
                    DrawBar(left, y, isFirst ? label : "", point.Value, axis, GetBarColor(label, index));
                    y += RowHeight;
                }
            }
        }

        return _plot.Series.Count == 1 ? y : DrawLegend(y + 12);
    }

    /// <summary>Returns a bar's color; in a single series, the library's bars stand out.</summary>
    private string GetBarColor(string label, int series) =>
        _plot.Series.Count > 1 ? Colors[series % Colors.Length]
        : label.StartsWith(Subjects.Own, StringComparison.Ordinal) ? Colors[0]
        : Colors[^1];

    private void DrawBar(int left, int y, string label, double value, Axis axis, string color)
    {
        var length = Math.Max(1, axis.Place(value) * (Width - left - ValueWidth));
        Text(left - 8, y + 15, label, anchor: "end");
        Append($"<rect x=\"{left}\" y=\"{y}\" width=\"{length:0.#}\" height=\"{BarHeight}\" rx=\"2\" fill=\"{color}\"/>\n");
        Text(left + length + 6, y + 15, Figure.Format(value));
    }

    private int DrawLines()
    {
        Text(0, 18, _plot.Title, "title");
        Text(0, Top, _plot.YAxis, "quiet");
        var area = new Area(
            Axis.Fit(Points.Select(static point => Number(point.Label)), _plot.IsLogarithmic),
            Axis.Fit(Points.Select(static point => point.Value), _plot.IsLogarithmic));
        DrawGrid(area);
        foreach (var (series, index) in Numbered)
        {
            DrawLine(area, series, Colors[index % Colors.Length], index == 0 ? 3 : 2);
        }

        return DrawLegend(Area.Bottom + 62);
    }

    private void DrawGrid(Area area)
    {
        foreach (var tick in area.Y.Ticks)
        {
            var y = area.AtY(tick);
            Append($"<line class=\"grid\" x1=\"{Area.Left}\" x2=\"{Area.Right}\" y1=\"{y:0.#}\" y2=\"{y:0.#}\"/>\n");
            Text(Area.Left - 8, y + 4, Axis.Format(tick), "quiet", "end");
        }

        foreach (var tick in area.X.Ticks)
        {
            var x = area.AtX(tick);
            Append($"<line class=\"grid\" x1=\"{x:0.#}\" x2=\"{x:0.#}\" y1=\"{Area.Top}\" y2=\"{Area.Bottom}\"/>\n");
            Text(x, Area.Bottom + 18, Axis.Format(tick), "quiet", "middle");
        }

        Text((Area.Left + Area.Right) / 2, Area.Bottom + 38, _plot.XAxis, "quiet", "middle");
    }

    private void DrawLine(Area area, PlotSeries series, string color, int width)
    {
        (double X, double Y)[] points = [.. series.Points.Select(point => (area.AtX(Number(point.Label)), area.AtY(point.Value)))];
        var path = string.Join(' ', points.Select(static point => FormattableString.Invariant($"{point.X:0.#},{point.Y:0.#}")));
        Append($"<polyline points=\"{path}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"{width}\"/>\n");
        foreach (var (x, y) in points)
        {
            Append($"<circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"3.5\" fill=\"{color}\"/>\n");
        }
    }

    private int DrawLegend(int y)
    {
        var x = 12;
        foreach (var (series, index) in Numbered)
        {
            var width = 34 + (series.Name.Length * CharacterWidth);
            if (x + width > Width)
            {
                (x, y) = (12, y + 20);
            }

            Append($"<circle cx=\"{x}\" cy=\"{y}\" r=\"5\" fill=\"{Colors[index % Colors.Length]}\"/>\n");
            Text(x + 10, y + 4, series.Name);
            x += width;
        }

        return y + 16;
    }

    private void Text(double x, double y, string text, string? style = null, string anchor = "start") =>
        Append($"<text x=\"{x:0.#}\" y=\"{y:0.#}\" class=\"{style}\" text-anchor=\"{anchor}\">{Encode(text)}</text>\n");

    private void Append(FormattableString text) => _svg.Append(text.ToString(CultureInfo.InvariantCulture));

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static double Number(string label) => double.Parse(label, CultureInfo.InvariantCulture);

    /// <summary>The area between two axes in which lines are drawn.</summary>
    private readonly record struct Area(Axis X, Axis Y)
    {
        public const int Left = 70;
        public const int Right = Width - 20;
        public const int Top = SvgPlot.Top + 12;
        public const int Bottom = Top + 360;

        public double AtX(double value) => Left + (X.Place(value) * (Right - Left));

        public double AtY(double value) => Bottom - (Y.Place(value) * (Bottom - Top));
    }
}
