namespace TypedOAuth.Benchmarks;

/// <summary>Repeated measurements of one quantity.</summary>
internal sealed class Samples
{
    private readonly List<double> _values = [];

    public void Add(double value) => _values.Add(value);

    /// <summary>The median, and half of the interquartile range as its spread.</summary>
    public Measurement ToMeasurement(string subject, string quantity, string unit) =>
        new(subject, quantity, unit, Quantile(0.5), (Quantile(0.75) - Quantile(0.25)) / 2);

    /// <summary>Interpolates between the two samples that a quantile falls between.</summary>
    private double Quantile(double fraction)
    {
        double[] sorted = [.. _values.Order()];
        var position = fraction * (sorted.Length - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((sorted[above] - sorted[below]) * (position - below));
    }
}
