namespace TypedOAuth.Tests.Harness.Model;

/// <summary>The clock of one process, which knows whether the process waits before it tries again to acquire a lease.</summary>
internal sealed class ModelTime(TimeProvider inner, Action onPoll) : TimeProvider
{
    private static readonly TimeSpan LongestPoll = TimeSpan.FromMilliseconds(500);

    private int _polls;

    public bool IsPolling => _polls > 0;

    public override long TimestampFrequency => inner.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => inner.GetUtcNow();

    public override long GetTimestamp() => inner.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > LongestPoll || period != Timeout.InfiniteTimeSpan)
        {
            return inner.CreateTimer(callback, state, dueTime, period);
        }

        var timer = inner.CreateTimer(
            passed =>
            {
                _polls--;
                callback(passed);
            },
            state,
            dueTime,
            period);
        _polls++;
        onPoll();
        return timer;
    }
}
