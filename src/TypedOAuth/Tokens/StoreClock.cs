namespace TypedOAuth.Tokens;

/// <summary>Continues the store's time from the store's last answer, so that the clocks of machines need not agree.</summary>
/// <param name="Time">The store's time in its answer.</param>
/// <param name="Timestamp">The local timestamp before the store was called, so that the continued time is never behind the store's.</param>
internal readonly record struct StoreClock(DateTimeOffset Time, long Timestamp)
{
    /// <summary>Creates a clock that begins with this machine's time and is independent of later changes of that time.</summary>
    public static StoreClock StartAt(TimeProvider time) => new(time.GetUtcNow(), time.GetTimestamp());

    /// <summary>Returns the store's time now: the time of the answer and the time that has elapsed since.</summary>
    public DateTimeOffset GetNow(TimeProvider time) => Time + time.GetElapsedTime(Timestamp);

    /// <summary>Converts a time of the store to a local timestamp.</summary>
    /// <param name="ticks">The time in UTC ticks; <see cref="long.MaxValue"/> for never.</param>
    /// <param name="time">The local clock.</param>
    /// <returns>The timestamp; <see cref="long.MaxValue"/> for never.</returns>
    public long ToTimestamp(long ticks, TimeProvider time) =>
        ticks == long.MaxValue ? ticks : Add(Timestamp, new TimeSpan(ticks - Time.UtcTicks), time);

    /// <summary>Adds a duration to a timestamp.</summary>
    public static long Add(long timestamp, TimeSpan duration, TimeProvider time)
    {
        var sum = timestamp + ((Int128)duration.Ticks * time.TimestampFrequency / TimeSpan.TicksPerSecond);
        return sum > long.MaxValue ? long.MaxValue : sum < long.MinValue ? long.MinValue : (long)sum;
    }
}
