using System.Collections.Concurrent;
using TypedOAuth.Configuration;
using TypedOAuth.Storage;

namespace TypedOAuth.Tokens.Refresh;

/// <summary>
/// Remembers which refreshes failed, and when another try is due: a token that is still valid is not worth a request per call, and a
/// server that asks to wait is left alone. Refreshes that the application asks for are not held back.
/// </summary>
internal sealed class RefreshBackoff(ClientContext context, int capacity)
{
    private const int MostDoublings = 10;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(5);

    /// <summary>A server that asks for more has made a mistake, or means harm.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<OAuth2ConnectionKey, Failure> _failures = new();

    /// <summary>Whether it is too early to refresh this version of the token in the background.</summary>
    public bool HoldsBack(OAuth2ConnectionKey key, long version) => Find(key, version) is { } failure && context.Time.GetUtcNow() < failure.NotBefore;

    /// <summary>Finds out whether the server has asked to wait, for a caller whose token has expired.</summary>
    /// <returns><see langword="null"/> if the server may be asked.</returns>
    public OAuth2TransientException? FindPause(OAuth2ConnectionKey key, long version)
    {
        if (Find(key, version) is not { IsAskedFor: true } failure || failure.NotBefore - context.Time.GetUtcNow() is var rest && rest <= TimeSpan.Zero)
        {
            return null;
        }

        return new(
            $"{context.DisplayName} could not refresh the token, and has asked not to be asked again before {failure.NotBefore:O}. Try again then.",
            rest,
            failure.Error);
    }

    /// <summary>Records a failure.</summary>
    public void Note(OAuth2ConnectionKey key, long version, Exception exception)
    {
        if (_failures.Count >= capacity)
        {
            // Costs one request for each user who is held back, and no token.
            _failures.Clear();
        }

        var count = Find(key, version)?.Count ?? 0;
        var pause = (exception as OAuth2TransientException)?.RetryAfter is { } asked && asked > TimeSpan.Zero ? Min(asked, LongestPause) : (TimeSpan?)null;
        var delay = pause ?? Min(FirstDelay * (1 << Math.Min(count, MostDoublings)), LongestDelay);
        _failures[key] = new(version, count + 1, context.Time.GetUtcNow() + delay, pause is not null, (exception as OAuth2TransientException)?.Error);
    }

    /// <summary>Forgets a connection's failures.</summary>
    public void Forget(OAuth2ConnectionKey key) => _failures.TryRemove(key, out _);

    /// <summary>A failure of another version says nothing about this one.</summary>
    private Failure? Find(OAuth2ConnectionKey key, long version) =>
        _failures.TryGetValue(key, out var failure) && failure.Version == version ? failure : null;

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private sealed record Failure(long Version, int Count, DateTimeOffset NotBefore, bool IsAskedFor, OAuth2Error? Error);
}
