using System.Diagnostics.CodeAnalysis;

namespace TypedOAuth.Transport;

/// <summary>
/// The time limit of one request. On the system's clock its source is used again by the thread's next request, unless it has fired: with
/// its timer it would be a dear part of a request to a server that is near.
/// </summary>
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
        // A reset lets go of all that waited for the token.
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
