using System.Globalization;

namespace TypedOAuth.Benchmarks.Reporting;

/// <summary>The result of judging a goal.</summary>
/// <param name="Own">The judged figure.</param>
/// <param name="Peer">The figure of the peer; null if the goal is judged alone.</param>
/// <param name="Goal">The goal.</param>
internal sealed record Verdict(Measurement Own, Measurement? Peer, Goal Goal)
{
    /// <summary>Judges a goal by its comparison's figures.</summary>
    public static Verdict Judge(Goal goal, ComparisonResult result) => new(
        Find(result, goal.Subject, goal.Quantity), goal.Peer is null ? null : Find(result, goal.Peer, goal.Quantity), goal);

    /// <summary>The figure, divided by the peer's figure if the goal has a peer.</summary>
    public double Value => Peer is null ? Own.Value : Own.Value / Peer.Value;

    /// <summary>Whether the goal was reached; null if the goal has no limit.</summary>
    public bool? IsReached => Goal switch
    {
        { AtMost: { } most } => Value <= most,
        { AtLeast: { } least } => Value >= least,
        _ => null,
    };

    /// <summary>The ratio as text, for example <c>10.0</c> or <c>1 / 10.0</c>.</summary>
    public string Ratio => Peer is null || Peer.Value == 0 ? "–"
        : Own.Value == 0 ? "0"
        : Value >= 1 ? Figure.Format(Value)
        : $"1 / {Figure.Format(1 / Value)}";

    /// <summary>The verdict in words.</summary>
    public string Text => IsReached switch
    {
        true => "reached",
        false => FormattableString.Invariant($"missed by {Math.Max(1, Math.Abs((Value / (Goal.AtMost ?? Goal.AtLeast)!.Value) - 1) * 100):N0} %"),
        null => "measured",
    };

    private static Measurement Find(ComparisonResult result, string subject, string quantity) =>
        result.Measurements.Single(measurement => measurement.Subject == subject && measurement.Quantity == quantity);
}

/// <summary>Formats figures.</summary>
internal static class Figure
{
    /// <summary>Returns three digits, or all digits before the decimal point.</summary>
    public static string Format(double value) => Math.Abs(value) switch
    {
        0 => "0",
        >= 100 => value.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => value.ToString("0.00", CultureInfo.InvariantCulture),
    };

    /// <summary>Returns a figure with its unit and spread.</summary>
    public static string Format(Measurement measurement) => measurement.Spread is { } spread and > 0
        ? $"{Format(measurement.Value)} ± {Format(spread)} {measurement.Unit}"
        : $"{Format(measurement.Value)} {measurement.Unit}";
}
