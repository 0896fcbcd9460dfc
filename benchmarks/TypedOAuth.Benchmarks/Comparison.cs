namespace TypedOAuth.Benchmarks;

/// <summary>A comparison on the performance page, measured with all its peers in one run.</summary>
internal interface IComparison
{
    /// <summary>The name on the command line and of the files, with lower-case letters and hyphens.</summary>
    string Name { get; }

    /// <summary>Runs the comparison.</summary>
    /// <param name="isShort">Whether the run must take only a few seconds, to check the harness; its figures mean nothing.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>The measured figures.</returns>
    Task<ComparisonResult> RunAsync(bool isShort, CancellationToken cancellationToken);
}

/// <summary>The result of one comparison.</summary>
/// <param name="Name">The comparison's name.</param>
/// <param name="Title">The subject of the comparison, as written on the page.</param>
/// <param name="Measurements">Each figure.</param>
/// <param name="Goals">The goals of the comparison.</param>
internal sealed record ComparisonResult(
    string Name, string Title, IReadOnlyList<Measurement> Measurements, IReadOnlyList<Goal> Goals)
{
    /// <summary>The information that a reader needs to repeat or question the figures, in sentences without figures.</summary>
    public string? Remarks { get; init; }

    /// <summary>The comparison's plot; null if the table says enough.</summary>
    public Plot? Plot { get; init; }

    /// <summary>Returns the figure of a subject.</summary>
    public double Value(string subject, string quantity) =>
        Measurements.Single(measurement => measurement.Subject == subject && measurement.Quantity == quantity).Value;
}

/// <summary>One figure: a median if there are several samples.</summary>
/// <param name="Subject">The measured subject: <see cref="Subjects.Own"/> or a peer, with the version if it is a package.</param>
/// <param name="Quantity">The quantity: <c>time</c>, <c>allocated</c>, <c>requests per second per core</c>.</param>
/// <param name="Unit">The unit: <c>ns</c>, <c>µs</c>, <c>ms</c>, <c>B</c>, <c>KB</c>, <c>MB</c>, <c>1/s</c>.</param>
/// <param name="Value">The figure.</param>
/// <param name="Spread">Half of the samples' interquartile range, in the same unit; null if the figure does not vary.</param>
internal sealed record Measurement(string Subject, string Quantity, string Unit, double Value, double? Spread = null);

/// <summary>A goal for a ratio between two figures, or for one figure alone.</summary>
/// <param name="Text">The goal in words, <c>≤ 2 × the bare string</c>.</param>
/// <param name="Quantity">The compared quantity.</param>
/// <param name="Subject">The subject whose figure is judged.</param>
/// <param name="Peer">The peer by whose figure it is divided; null if the figure is judged alone.</param>
/// <param name="AtMost">The largest ratio, or figure, that reaches the goal; null without a limit.</param>
/// <param name="AtLeast">The smallest ratio, or figure, that reaches the goal, for quantities of which more is better.</param>
internal sealed record Goal(string Text, string Quantity, string Subject, string? Peer, double? AtMost = null, double? AtLeast = null);

/// <summary>Names that several comparisons use.</summary>
internal static class Subjects
{
    public const string Own = "TypedOAuth";
}

/// <summary>A plot of a comparison: bars, one for each label, or lines over the labels as numbers.</summary>
/// <param name="Title">The title.</param>
/// <param name="XAxis">The meaning of the labels; empty for bars.</param>
/// <param name="YAxis">The meaning of the values, with their unit.</param>
/// <param name="Series">The values.</param>
/// <param name="IsLogarithmic">Whether both axes of lines, or the value axis of bars, are logarithmic.</param>
internal sealed record Plot(string Title, string XAxis, string YAxis, IReadOnlyList<PlotSeries> Series, bool IsLogarithmic = false);

/// <summary>A line, or the bars of one color.</summary>
internal sealed record PlotSeries(string Name, IReadOnlyList<PlotPoint> Points);

/// <summary>A value over a label; for lines, the label is a number.</summary>
internal sealed record PlotPoint(string Label, double Value);
