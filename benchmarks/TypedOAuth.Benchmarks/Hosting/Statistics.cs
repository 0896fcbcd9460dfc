namespace TypedOAuth.Benchmarks.Hosting;

/// <summary>Makes figures of samples.</summary>
internal static class Statistics
{
    /// <summary>Takes the median, and half of the interquartile range.</summary>
    public static Measurement Summarize(string subject, string quantity, string unit, IEnumerable<double> samples)
    {
        double[] sorted = [.. samples.Order()];
        return new(subject, quantity, unit, Quantile(sorted, 0.5), (Quantile(sorted, 0.75) - Quantile(sorted, 0.25)) / 2);
    }

    private static double Quantile(double[] sorted, double part)
    {
        var position = part * (sorted.Length - 1);
        var (lower, upper) = (sorted[(int)Math.Floor(position)], sorted[(int)Math.Ceiling(position)]);
        return lower + ((upper - lower) * (position - Math.Floor(position)));
    }
}
