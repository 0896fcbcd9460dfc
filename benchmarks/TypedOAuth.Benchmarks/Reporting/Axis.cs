using System.Globalization;

namespace TypedOAuth.Benchmarks.Reporting;

/// <summary>An axis that begins at zero or, if it is logarithmic, lies between powers of ten.</summary>
internal sealed class Axis
{
    private const int MaxTicks = 6;

    private static readonly double[] Steps = [1, 2, 5, 10];

    private readonly bool _isLogarithmic;
    private readonly double _from;
    private readonly double _to;

    private Axis(bool isLogarithmic, double from, double to, IReadOnlyList<double> ticks) =>
        (_isLogarithmic, _from, _to, Ticks) = (isLogarithmic, from, to, ticks);

    /// <summary>Round values for labels.</summary>
    public IReadOnlyList<double> Ticks { get; }

    /// <summary>Chooses an axis that contains the values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="isLogarithmic">Whether the axis is logarithmic.</param>
    /// <param name="isForBars">Whether even the smallest value needs a visible length.</param>
    public static Axis Fit(IEnumerable<double> values, bool isLogarithmic, bool isForBars = false)
    {
        double[] positive = [.. values.Where(static value => value > 0).DefaultIfEmpty(1)];
        return isLogarithmic ? FitLogarithmic(positive.Min(), positive.Max(), isForBars) : FitLinear(positive.Max());
    }

    /// <summary>Returns the position of a value, from 0 to 1; a value that a logarithm cannot show is at 0.</summary>
    public double Place(double value) => _isLogarithmic
        ? value <= 0 ? 0 : (Math.Log10(value) - _from) / (_to - _from)
        : value / _to;

    /// <summary>Returns a tick's label.</summary>
    public static string Format(double tick) => tick.ToString("#,0.######", CultureInfo.InvariantCulture);

    private static Axis FitLogarithmic(double least, double most, bool isForBars)
    {
        var from = isForBars ? Math.Ceiling(Math.Log10(least)) - 1 : Math.Floor(Math.Log10(least));
        var to = Math.Max(from + 1, Math.Ceiling(Math.Log10(most)));
        return new(true, from, to, [.. Enumerable.Range((int)from, (int)(to - from) + 1).Select(static power => Math.Pow(10, power))]);
    }

    private static Axis FitLinear(double most)
    {
        var magnitude = Math.Pow(10, Math.Floor(Math.Log10(most / MaxTicks)));
        var step = Steps.Select(factor => factor * magnitude).First(step => most / step <= MaxTicks);
        return new(false, 0, most, [.. Enumerable.Range(0, (int)(most / step) + 1).Select(index => index * step)]);
    }
}
