using System.Diagnostics.CodeAnalysis;

namespace TypedOAuth.Transport;

/// <summary>Limits the time of one request.</summary>
/// <remarks>
/// With the system clock, the thread's next request reuses the cancellation token source unless the source has fired. For a request to a
/// nearby server, the cost of a new source with its timer is considerable.
/// </remarks>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "The idle source lives as long as its thread.")]
internal readonly struct Deadline : IDisposable
{
    [ThreadStatic]
    private static CancellationTokenSource? _idle;

    private readonly CancellationTokenSource _source;
    private readonly bool _isReusable;

    public Deadline(TimeSpan timeout, TimeProvider time)
    {
        _isReusable = time == TimeProvider.System;
        if (!_isReusable)
        {
            _source = new(timeout, time);
            return;
        }

        _source = _idle ?? new();
        _idle = null;
        _source.CancelAfter(timeout);
    }

    public CancellationToken Token => _source.Token;

    public bool HasPassed => _source.IsCancellationRequested;

    public void Dispose()
    {
        // A reset removes all registrations from the token.
        if (_isReusable && _idle is null && _source.TryReset())
        {
            _idle = _source;
        }
        else
        {
            _source.Dispose();
        }
    }
}
