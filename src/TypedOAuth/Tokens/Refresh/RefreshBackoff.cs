using System.Collections.Concurrent;
using TypedOAuth.Configuration;
using TypedOAuth.Storage;

namespace TypedOAuth.Tokens.Refresh;

/// <summary>Tracks failed refreshes and decides when the next attempt may run.</summary>
/// <remarks>
/// After a failed refresh, calls with a token that is still valid do not each send a request. A delay that the server requests is
/// respected. Refreshes that the application requests are not delayed.
/// </remarks>
internal sealed class RefreshBackoff(ClientContext context, int capacity)
{
    private const int MostDoublings = 10;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(5);

    /// <summary>The maximum delay that a server can request, so that a faulty or hostile server cannot stop refreshes.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<OAuth2ConnectionKey, Failure> _failures = new();
    private readonly StoreClock _clock = StoreClock.StartAt(context.Time);

    /// <summary>The recent results of this process, for health checks.</summary>
    public RefreshResults Results { get; } = new(context.Time);

    /// <summary>Returns whether it is too early to refresh this version of the token in the background.</summary>
    public bool HoldsBack(OAuth2ConnectionKey key, long version) => Find(key, version) is { } failure && _clock.GetNow(context.Time) < failure.NotBefore;

    /// <summary>Returns the exception for a caller whose token has expired while the server requests a delay.</summary>
    /// <returns><see langword="null"/> if a request may be sent.</returns>
    public OAuth2TransientException? FindPause(OAuth2ConnectionKey key, long version)
    {
        if (Find(key, version) is not { IsAskedFor: true } failure || failure.NotBefore - _clock.GetNow(context.Time) is var rest && rest <= TimeSpan.Zero)
        {
            return null;
        }

        return new(
            $"{context.DisplayName} could not refresh the token and accepts no new request before {failure.NotBefore:O}. Try again then.",
            rest,
            failure.Error);
    }

    /// <summary>Records a failure.</summary>
    public void Note(OAuth2ConnectionKey key, long version, Exception exception)
    {
        if (_failures.Count >= capacity)
        {
            // This costs one extra request per delayed connection, but no token is lost.
            _failures.Clear();
        }

        var count = Find(key, version)?.Count ?? 0;
        var pause = (exception as OAuth2TransientException)?.RetryAfter is { } asked && asked > TimeSpan.Zero ? Min(asked, LongestPause) : (TimeSpan?)null;
        var delay = pause ?? Min(FirstDelay * (1 << Math.Min(count, MostDoublings)), LongestDelay);
        _failures[key] = new(version, count + 1, _clock.GetNow(context.Time) + delay, pause is not null, (exception as OAuth2TransientException)?.Error);
    }

    /// <summary>Removes a connection's failures.</summary>
    public void Forget(OAuth2ConnectionKey key) => _failures.TryRemove(key, out _);

    /// <summary>Returns the failure of a version; returns null if only another version failed.</summary>
    private Failure? Find(OAuth2ConnectionKey key, long version) =>
        _failures.TryGetValue(key, out var failure) && failure.Version == version ? failure : null;

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private sealed record Failure(long Version, int Count, DateTimeOffset NotBefore, bool IsAskedFor, OAuth2Error? Error);
}
