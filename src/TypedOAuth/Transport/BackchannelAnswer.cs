using System.Net;

namespace TypedOAuth.Transport;

/// <summary>What the authorization server answered.</summary>
internal readonly struct BackchannelAnswer(HttpStatusCode status, PooledBody body, TimeSpan? retryAfter) : IDisposable
{
    public HttpStatusCode Status { get; } = status;

    public PooledBody Body { get; } = body;

    public TimeSpan? RetryAfter { get; } = retryAfter;

    public bool IsSuccess => (int)Status is >= 200 and < 300;

    /// <summary>Whether the status says that the same request may succeed later.</summary>
    public bool IsTransient => (int)Status is >= 500 or 429 or 408;

    public void Dispose() => Body.Dispose();
}
