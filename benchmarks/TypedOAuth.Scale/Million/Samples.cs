using System.Diagnostics;

namespace TypedOAuth.Scale.Million;

/// <summary>The durations of an operation.</summary>
internal sealed class Samples
{
    private readonly List<double> _microseconds = [];

    public double Median => At(0.5);

    public double P99 => At(0.99);

    /// <summary>Runs the operation and keeps its duration.</summary>
    public async Task AddAsync(Func<ValueTask> operation)
    {
        var begin = Stopwatch.GetTimestamp();
        await operation();
        _microseconds.Add(Stopwatch.GetElapsedTime(begin).TotalMicroseconds);
    }

    public override string ToString() => $"{Report.Format(Median)} / {Report.Format(P99)}";

    private double At(double share)
    {
        _microseconds.Sort();
        return _microseconds[(int)((_microseconds.Count - 1) * share)];
    }
}
