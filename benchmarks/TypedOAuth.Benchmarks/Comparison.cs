namespace TypedOAuth.Benchmarks;

/// <summary>A subject of the performance page, measured with all its peers in one run.</summary>
internal interface IComparison
{
    /// <summary>The name on the command line and of the files: lower-case letters and hyphens.</summary>
    string Name { get; }

    /// <summary>Measures.</summary>
    /// <param name="isShort">Whether a few seconds have to be enough: the harness is checked, the figures are worth nothing.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>What was measured.</returns>
    Task<ComparisonResult> RunAsync(bool isShort, CancellationToken cancellationToken);
}

/// <summary>What one comparison found.</summary>
/// <param name="Name">The comparison's name.</param>
/// <param name="Title">What was compared, as the page says it.</param>
/// <param name="Measurements">Each figure.</param>
/// <param name="Goals">What had to be reached.</param>
internal sealed record ComparisonResult(
    string Name, string Title, IReadOnlyList<Measurement> Measurements, IReadOnlyList<Goal> Goals)
{
    /// <summary>What a reader has to know to repeat or doubt the figures, in sentences; no figures of its own.</summary>
    public string? Remarks { get; init; }

    /// <summary>The comparison's plot, where one says more than the table.</summary>
    public Plot? Plot { get; init; }

    /// <summary>The one figure of a subject.</summary>
    public double Value(string subject, string quantity) =>
        Measurements.Single(measurement => measurement.Subject == subject && measurement.Quantity == quantity).Value;
}

/// <summary>One figure: a median where there were several samples.</summary>
/// <param name="Subject">Who was measured: <see cref="Subjects.Own"/> or a peer, with its version where it is a package.</param>
/// <param name="Quantity">What: <c>time</c>, <c>allocated</c>, <c>requests per second per core</c>.</param>
/// <param name="Unit">In which unit: <c>ns</c>, <c>µs</c>, <c>ms</c>, <c>B</c>, <c>KB</c>, <c>MB</c>, <c>1/s</c>.</param>
/// <param name="Value">The figure.</param>
/// <param name="Spread">Half of the samples' interquartile range, in the same unit; <see langword="null"/> for what does not vary.</param>
internal sealed record Measurement(string Subject, string Quantity, string Unit, double Value, double? Spread = null);

/// <summary>What has to be reached: a ratio between two figures, or one figure alone.</summary>
/// <param name="Text">The goal in words, <c>≤ 2 × the bare string</c>.</param>
/// <param name="Quantity">The quantity that is compared.</param>
/// <param name="Subject">Whose figure is judged.</param>
/// <param name="Peer">Whose figure it is divided by; <see langword="null"/> where the figure alone is judged.</param>
/// <param name="AtMost">The largest ratio, or figure, that reaches the goal; <see langword="null"/> where it has only to be measured.</param>
/// <param name="AtLeast">The smallest one, for quantities of which more is better.</param>
internal sealed record Goal(string Text, string Quantity, string Subject, string? Peer, double? AtMost = null, double? AtLeast = null);

/// <summary>Names that more than one comparison uses.</summary>
internal static class Subjects
{
    public const string Own = "TypedOAuth";
}

/// <summary>A plot of a comparison: bars, one for each label, or lines over the labels as numbers.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="XAxis">What the labels are; empty for bars.</param>
/// <param name="YAxis">What the values are, with their unit.</param>
/// <param name="Series">The values.</param>
/// <param name="IsLogarithmic">Whether both axes of lines, or the value axis of bars, are logarithmic.</param>
internal sealed record Plot(string Title, string XAxis, string YAxis, IReadOnlyList<PlotSeries> Series, bool IsLogarithmic = false);

/// <summary>A line, or the bars of one colour.</summary>
internal sealed record PlotSeries(string Name, IReadOnlyList<PlotPoint> Points);

/// <summary>A value over a label; for lines, the label is a number.</summary>
internal sealed record PlotPoint(string Label, double Value);
