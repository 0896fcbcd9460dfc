namespace TypedOAuth.Tokens.Renewal;

/// <summary>Limits the requests per second with a token bucket that holds the requests of one second.</summary>
internal sealed class RenewalRate(TimeProvider time)
{
    private readonly Lock _gate = new();
    private DateTimeOffset _next = DateTimeOffset.MinValue;

    /// <summary>Waits until a request may be sent, and counts it.</summary>
    public Task WaitAsync(int perSecond, CancellationToken cancellationToken)
    {
        TimeSpan delay;
        lock (_gate)
        {
            var now = time.GetUtcNow();
            var interval = TimeSpan.FromSeconds(1) / perSecond;
            var full = now - TimeSpan.FromSeconds(1) + interval;
            _next = _next < full ? full : _next;
            delay = _next - now;
            _next += interval;
        }

        return delay > TimeSpan.Zero ? Task.Delay(delay, time, cancellationToken) : Task.CompletedTask;
    }

    /// <summary>Returns a counted request that was not sent.</summary>
    public void Return(int perSecond)
    {
        lock (_gate)
        {
            _next -= TimeSpan.FromSeconds(1) / perSecond;
        }
    }
}
