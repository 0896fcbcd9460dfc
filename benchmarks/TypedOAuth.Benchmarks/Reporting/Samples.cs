namespace TypedOAuth.Benchmarks.Reporting;

/// <summary>The samples of a repeated measurement.</summary>
/// <param name="values">The samples so far.</param>
internal sealed class Samples(params IEnumerable<double> values)
{
    private readonly List<double> _values = [.. values];

    public void Add(double value) => _values.Add(value);

    /// <summary>Returns the median, with half of the interquartile range as its spread.</summary>
    public Measurement ToMeasurement(string subject, string quantity, string unit)
    {
        double[] sorted = [.. _values.Order()];
        return new(subject, quantity, unit, Quantile(sorted, 0.5), (Quantile(sorted, 0.75) - Quantile(sorted, 0.25)) / 2);
    }

    /// <summary>Returns a quantile, interpolated between two samples.</summary>
    private static double Quantile(double[] sorted, double share)
    {
        var position = share * (sorted.Length - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}
