using System.Globalization;
using System.Net;
using System.Text;

namespace TypedOAuth.Benchmarks.Reporting;

/// <summary>Draws a plot as SVG: text stays text, and the colours follow the reader's light or dark theme.</summary>
internal sealed class SvgPlot
{
    /// <summary>The first is the library's own; all are readable on white and on black.</summary>
    private static readonly string[] Colours = ["#2f81f7", "#d2781e", "#2ea043", "#c956a0", "#8b6cef", "#7d8590"];

    private const int Width = 760;
    private const int LabelWidth = 250;
    private const int ValueWidth = 90;
    private const int BarHeight = 20;
    private const int RowHeight = 28;
    private const int LineHeight = 360;
    private const int Top = 40;
    private const int CharacterWidth = 8;

    private const string Style = """
        text { font: 13px system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif; fill: #1f2328 }
        .title { font-weight: 600 } .quiet { fill: #59636e } .grid { stroke: #8b949e; stroke-opacity: .35 }
        @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .quiet { fill: #9198a1 } }
        """;

    private readonly StringBuilder _svg = new();
    private readonly Plot _plot;

    private SvgPlot(Plot plot) => _plot = plot;

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
        var axis = Axis.Fit(_plot.Series.SelectMany(static series => series.Points).Select(static point => point.Value), _plot.IsLogarithmic);
        var y = Top;
        foreach (var label in _plot.Series.SelectMany(static series => series.Points).Select(static point => point.Label).Distinct(StringComparer.Ordinal))
        {
            foreach (var (series, index) in _plot.Series.Select(static (series, index) => (series, index)))
            {
                if (series.Points.FirstOrDefault(point => point.Label == label) is { } point)
                {
                    var isFirst = index == 0 || _plot.Series.Take(index).All(earlier => earlier.Points.All(other => other.Label != label));
                    DrawBar(y, isFirst ? label : "", point.Value, axis, GetBarColour(label, index));
                    y += RowHeight;
                }
            }
        }

        return _plot.Series.Count == 1 ? y : DrawLegend(y + 12);
    }

    /// <summary>One series: the library's own bars stand out. Several: each has its colour.</summary>
    private string GetBarColour(string label, int series) =>
        _plot.Series.Count > 1 ? Colours[series % Colours.Length]
        : label.StartsWith(Subjects.Own, StringComparison.Ordinal) ? Colours[0]
        : Colours[^1];

    private void DrawBar(int y, string label, double value, Axis axis, string colour)
    {
        var length = Math.Max(1, axis.Place(value) * (Width - LabelWidth - ValueWidth));
        Text(LabelWidth - 8, y + 15, label, anchor: "end");
        Append($"<rect x=\"{LabelWidth}\" y=\"{y}\" width=\"{length:0.#}\" height=\"{BarHeight}\" rx=\"2\" fill=\"{colour}\"/>\n");
        Text(LabelWidth + length + 6, y + 15, Figure.Format(value));
    }

    private int DrawLines()
    {
        const int Left = 70;
        const int Right = Width - 20;
        Text(0, 18, _plot.Title, "title");
        Text(0, Top, _plot.YAxis, "quiet");
        var points = _plot.Series.SelectMany(static series => series.Points).ToArray();
        var x = Axis.Fit(points.Select(static point => Number(point.Label)), _plot.IsLogarithmic);
        var y = Axis.Fit(points.Select(static point => point.Value), _plot.IsLogarithmic);
        var bottom = Top + 12 + LineHeight;
        double AtX(double value) => Left + (x.Place(value) * (Right - Left));
        double AtY(double value) => bottom - (y.Place(value) * LineHeight);
        foreach (var tick in y.Ticks)
        {
            Append($"<line class=\"grid\" x1=\"{Left}\" x2=\"{Right}\" y1=\"{AtY(tick):0.#}\" y2=\"{AtY(tick):0.#}\"/>\n");
            Text(Left - 8, AtY(tick) + 4, Axis.Format(tick), "quiet", "end");
        }

        foreach (var tick in x.Ticks)
        {
            Append($"<line class=\"grid\" x1=\"{AtX(tick):0.#}\" x2=\"{AtX(tick):0.#}\" y1=\"{bottom - LineHeight}\" y2=\"{bottom}\"/>\n");
            Text(AtX(tick), bottom + 18, Axis.Format(tick), "quiet", "middle");
        }

        Text((Left + Right) / 2, bottom + 38, _plot.XAxis, "quiet", "middle");
        foreach (var (series, index) in _plot.Series.Select(static (series, index) => (series, index)))
        {
            var colour = Colours[index % Colours.Length];
            var path = string.Join(' ', series.Points.Select(point => FormattableString.Invariant($"{AtX(Number(point.Label)):0.#},{AtY(point.Value):0.#}")));
            Append($"<polyline points=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{(index == 0 ? 3 : 2)}\"/>\n");
            foreach (var point in series.Points)
            {
                Append($"<circle cx=\"{AtX(Number(point.Label)):0.#}\" cy=\"{AtY(point.Value):0.#}\" r=\"3.5\" fill=\"{colour}\"/>\n");
            }
        }

        return DrawLegend(bottom + 62);
    }

    private int DrawLegend(int y)
    {
        var x = 12;
        foreach (var (series, index) in _plot.Series.Select(static (series, index) => (series, index)))
        {
            var width = 34 + (series.Name.Length * CharacterWidth);
            if (x + width > Width)
            {
                (x, y) = (12, y + 20);
            }

            Append($"<circle cx=\"{x}\" cy=\"{y}\" r=\"5\" fill=\"{Colours[index % Colours.Length]}\"/>\n");
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
}
