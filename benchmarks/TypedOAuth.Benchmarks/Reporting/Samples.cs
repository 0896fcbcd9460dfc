namespace TypedOAuth.Benchmarks.Reporting;

/// <summary>Sums up what was measured several times.</summary>
internal static class Samples
{
    /// <summary>The median, and half of the interquartile range.</summary>
    public static Measurement Summarize(string subject, string quantity, string unit, IEnumerable<double> samples)
    {
        double[] sorted = [.. samples.Order()];
        return new(subject, quantity, unit, Quantile(sorted, 0.5), (Quantile(sorted, 0.75) - Quantile(sorted, 0.25)) / 2);
    }

    /// <summary>Between two samples, the value is interpolated.</summary>
    private static double Quantile(double[] sorted, double share)
    {
        var position = share * (sorted.Length - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}
