namespace TypedOAuth.Tokens.Refresh;

/// <summary>Counts the recent refreshes of a client in this process, for health checks.</summary>
/// <remarks>Only failures at the provider count, because another health check covers the store.</remarks>
internal sealed class RefreshResults(TimeProvider time)
{
    /// <summary>The time for which a result counts.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private const int Capacity = 100;

    private readonly Lock _gate = new();
    private readonly Queue<(DateTimeOffset At, bool IsFailure)> _results = new(Capacity);
    private string? _lastFailure;
    private DateTimeOffset? _failingSince;
    private DateTimeOffset? _pausedUntil;

    /// <summary>Adds a refresh that succeeded, here or in another process.</summary>
    /// <remarks>
    /// A success does not end a pause, because the request may have been sent before the pause, and because a delay that the provider has
    /// requested is respected.
    /// </remarks>
    public void AddSuccess()
    {
        lock (_gate)
        {
            Add(isFailure: false);
            _failingSince = null;
        }
    }

    /// <summary>Adds a refresh that failed; ignores a failure that did not occur at the provider.</summary>
    public void AddFailure(OAuth2Exception exception)
    {
        if (!exception.IsFromProvider)
        {
            return;
        }

        var error = (exception as OAuth2ProtocolException)?.Error ?? (exception as OAuth2TransientException)?.Error;
        lock (_gate)
        {
            Add(isFailure: true);
            _lastFailure = error?.Code ?? OAuth2ErrorCodes.TemporarilyUnavailable;
            _failingSince ??= time.GetUtcNow();
        }
    }

    /// <summary>Notes that background renewal sends no requests until this time, because the provider fails.</summary>
    public void Pause(DateTimeOffset until)
    {
        lock (_gate)
        {
            _pausedUntil = until;
        }
    }

    /// <summary>Returns the results within the window.</summary>
    public RefreshSummary Summarize()
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            while (_results.TryPeek(out var oldest) && now - oldest.At > Window)
            {
                _results.Dequeue();
            }

            return new(
                _results.Count,
                _results.Count(static result => result.IsFailure),
                _failingSince,
                _lastFailure,
                _pausedUntil > now ? _pausedUntil : null);
        }
    }

    /// <summary>Adds a result. The caller holds the lock.</summary>
    private void Add(bool isFailure)
    {
        if (_results.Count == Capacity)
        {
            _results.Dequeue();
        }

        _results.Enqueue((time.GetUtcNow(), isFailure));
    }
}
