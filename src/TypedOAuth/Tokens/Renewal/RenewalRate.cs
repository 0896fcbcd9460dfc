namespace TypedOAuth.Tokens.Renewal;

/// <summary>Sends requests evenly, so that no second has more than the limit.</summary>
/// <remarks>The times are timestamps, which a change of the machine's clock does not move.</remarks>
internal sealed class RenewalRate(TimeProvider time)
{
    private readonly Lock _gate = new();
    private long _next = long.MinValue;

    /// <summary>Waits until a request may be sent, and counts it.</summary>
    public Task WaitAsync(int perSecond, CancellationToken cancellationToken)
    {
        TimeSpan delay;
        lock (_gate)
        {
            var now = time.GetTimestamp();
            _next = Math.Max(_next, now);
            delay = time.GetElapsedTime(now, _next);
            _next += time.TimestampFrequency / perSecond;
        }

        return delay > TimeSpan.Zero ? Task.Delay(delay, time, cancellationToken) : Task.CompletedTask;
    }

    /// <summary>Subtracts a request that was counted but not sent.</summary>
    public void Return(int perSecond)
    {
        lock (_gate)
        {
            _next -= time.TimestampFrequency / perSecond;
        }
    }
}
