namespace TypedOAuth.Diagnostics;

/// <summary>Counts the log entries of one kind per minute, so that callers can limit them.</summary>
/// <remarks>Entries that anyone on the Internet can cause must not hide the entries that operators look for.</remarks>
internal sealed class LogBudget(TimeProvider time)
{
    /// <summary>The number of entries per minute that are logged at the usual level.</summary>
    public const int Limit = 10;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private long _start;
    private int _count;

    /// <summary>Counts an entry.</summary>
    /// <returns>The entry's number in the minute that began with the first entry. A number above <see cref="Limit"/> exceeds the limit.</returns>
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
