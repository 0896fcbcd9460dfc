namespace TypedOAuth.Tokens.Renewal;

/// <summary>Stops the requests to a provider that fails, so that an outage does not cost one request for each connection.</summary>
/// <remarks>
/// A delay that the provider requests takes effect at once; other failures take effect after several in a row. After a pause, one request
/// shows whether the provider works again.
/// </remarks>
internal sealed class ProviderPause(TimeProvider time)
{
    private const int MostFailures = 3;
    private const int MostDoublings = 10;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(5);

    /// <summary>The maximum delay that a provider can request, so that a faulty provider cannot stop renewal.</summary>
    private static readonly TimeSpan LongestRequested = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private readonly StoreClock _clock = StoreClock.StartAt(time);
    private DateTimeOffset _until = DateTimeOffset.MinValue;
    private int _failures;
    private int _pauses;

    /// <summary>Whether no request may be sent.</summary>
    public bool IsActive
    {
        get
        {
            lock (_gate)
            {
                return _clock.GetNow(time) < _until;
            }
        }
    }

    /// <summary>Whether no request has succeeded since the last pause, so that requests are sent one by one.</summary>
    public bool IsProbing
    {
        get
        {
            lock (_gate)
            {
                return _pauses > 0;
            }
        }
    }

    /// <summary>Notes a failed request.</summary>
    /// <returns>The end of the pause that the failure begins or extends, and whether it is the first pause; null if there is no pause.</returns>
    public (DateTimeOffset Until, bool IsFirst)? AddFailure(OAuth2Exception failure)
    {
        lock (_gate)
        {
            _failures++;
            var requested = (failure as OAuth2TransientException)?.RetryAfter is { } delay && delay > TimeSpan.Zero ? Min(delay, LongestRequested) : (TimeSpan?)null;
            var now = _clock.GetNow(time);
            if (requested is null && (now < _until || (_failures < MostFailures && _pauses == 0)))
            {
                return null;
            }

            var until = now + (requested ?? Min(FirstDelay * (1 << Math.Min(_pauses, MostDoublings)), LongestDelay));
            if (until <= _until)
            {
                return null;
            }

            // Requests that were sent together fail together, and cause only one pause.
            var isNew = now >= _until;
            _until = until;
            _pauses += isNew ? 1 : 0;
            return (until, isNew && _pauses == 1);
        }
    }

    /// <summary>Notes a request that the provider has answered.</summary>
    /// <returns>Whether the provider had been paused.</returns>
    public bool AddSuccess()
    {
        lock (_gate)
        {
            // A request that was sent before the pause may succeed during it.
            var hasResumed = _pauses > 0 && _clock.GetNow(time) >= _until;
            if (_pauses == 0 || hasResumed)
            {
                (_failures, _pauses) = (0, 0);
            }

            return hasResumed;
        }
    }

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;
}
