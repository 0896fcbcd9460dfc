using System.Collections.Concurrent;
using TypedOAuth.Generated;

namespace TypedOAuth.Tokens.Refresh;

/// <summary>
/// Remembers whose refresh failed, and when another try is due: a token that is still good is not worth a request per call, and a server
/// that asks to wait is left alone. Refreshes that the application asks for are not held back.
/// </summary>
internal sealed class RefreshBackoff(OAuth2ClientDefinition definition, int capacity, TimeProvider time)
{
    private const int MostDoublings = 10;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(5);

    /// <summary>A server that asks for more has made a mistake, or means harm.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Failure> _failures = new(StringComparer.Ordinal);

    /// <summary>Whether it is too early to refresh this version of the user's token in the background.</summary>
    public bool HoldsBack(string userId, long version) => Find(userId, version) is { } failure && time.GetUtcNow() < failure.NotBefore;

    /// <summary>What a caller is told whose token has expired while the server wants to be left alone.</summary>
    /// <returns><see langword="null"/> where the server may be asked.</returns>
    public OAuth2TransientException? FindPause(string userId, long version)
    {
        if (Find(userId, version) is not { IsAskedFor: true } failure || failure.NotBefore - time.GetUtcNow() is var rest && rest <= TimeSpan.Zero)
        {
            return null;
        }

        return new(
            $"{definition.Identity.DisplayName} could not refresh the token, and has asked not to be asked again before {failure.NotBefore:O}. Try again then.",
            rest,
            failure.Error);
    }

    /// <summary>Takes note of a failure.</summary>
    public void Note(string userId, long version, Exception exception)
    {
        if (_failures.Count >= capacity)
        {
            // Costs one request for each user who is held back, and no token.
            _failures.Clear();
        }

        var count = Find(userId, version)?.Count ?? 0;
        var pause = (exception as OAuth2TransientException)?.RetryAfter is { } asked && asked > TimeSpan.Zero ? Min(asked, LongestPause) : (TimeSpan?)null;
        var delay = pause ?? Min(FirstDelay * (1 << Math.Min(count, MostDoublings)), LongestDelay);
        _failures[userId] = new(version, count + 1, time.GetUtcNow() + delay, pause is not null, (exception as OAuth2TransientException)?.Error);
    }

    /// <summary>Forgets a user's failures.</summary>
    public void Forget(string userId) => _failures.TryRemove(userId, out _);

    /// <summary>Another version of the token has its own luck.</summary>
    private Failure? Find(string userId, long version) =>
        _failures.TryGetValue(userId, out var failure) && failure.Version == version ? failure : null;

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private sealed record Failure(long Version, int Count, DateTimeOffset NotBefore, bool IsAskedFor, OAuth2Error? Error);
}
