namespace TypedOAuth.Diagnostics;

/// <summary>
/// Bounds how many entries of one kind a minute stand out in a log: what anyone on the Internet can cause must not bury what operators look
/// for.
/// </summary>
internal sealed class LogBudget(TimeProvider time)
{
    /// <summary>How many entries a minute are logged as usual.</summary>
    public const int Limit = 10;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private long _start;
    private int _count;

    /// <summary>Counts an entry.</summary>
    /// <returns>Its number in the minute that began with the first one; from <see cref="Limit"/> + 1 on it is over the limit.</returns>
    public int Count()
    {
        lock (_lock)
        {
            var now = time.GetTimestamp();
            if (_count == 0 || time.GetElapsedTime(_start, now) >= Window)
            {
                (_start, _count) = (now, 0);
            }

            return _count = Math.Min(_count + 1, Limit + 2);
        }
    }
}
