using TypedOAuth.Storage;
using TypedOAuth.Tokens;

namespace TypedOAuth.Tests.Tokens;

/// <summary>The cache tells no old truth, whatever happens at once.</summary>
public sealed class TokenCacheTests
{
    private const int Rounds = 20_000;

    [Fact]
    public async Task What_was_removed_does_not_come_back_with_somebody_who_was_reading_it()
    {
        TokenCache<TestClient.AuthData> cache = new(4);
        var (begun, ended, returned) = (0, 0, 0);
        var reader = Task.Factory.StartNew(
            () =>
            {
                for (var round = 1; round <= Rounds; round++)
                {
                    SpinUntil(ref begun, round);
                    Thread.SpinWait(round % 7);
                    cache.TryGet(Key("u"), out _);
                    Volatile.Write(ref ended, round);
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        for (var round = 1; round <= Rounds; round++)
        {
            // Two in a generation of two: both are in the old one now, and a reader moves "u" to the young one.
            cache = new(4);
            cache.Set(Key("u"), Entry(1), cache.Stamp);
            cache.Set(Key("v"), Entry(1), cache.Stamp);
            Volatile.Write(ref begun, round);
            Thread.SpinWait(round % 11);
            cache.Remove(Key("u"));
            SpinUntil(ref ended, round);
            returned += cache.TryGet(Key("u"), out _) ? 1 : 0;
        }

        await reader;
        Assert.Equal(0, returned);
    }

    [Fact]
    public void A_newer_version_stays_and_a_token_that_was_read_before_a_removal_stays_out()
    {
        var cache = new TokenCache<TestClient.AuthData>(10);
        cache.Set(Key("u"), Entry(2), cache.Stamp);
        cache.Set(Key("u"), Entry(1), cache.Stamp);
        Assert.True(cache.TryGet(Key("u"), out var entry));
        Assert.Equal(2, entry.Version);

        var stamp = cache.Stamp;
        cache.Remove(Key("u"));
        cache.Set(Key("u"), Entry(3), stamp);
        Assert.False(cache.TryGet(Key("u"), out _));

        // Whoever was removed: what is older than the token that just came must not go on being served.
        cache.Set(Key("u"), Entry(4), stamp = cache.Stamp);
        cache.Remove(Key("v"));
        cache.Set(Key("u"), Entry(5), stamp);
        Assert.False(cache.TryGet(Key("u"), out _));
    }

    [Fact]
    public void What_is_used_stays_when_a_generation_goes()
    {
        var cache = new TokenCache<TestClient.AuthData>(10);
        cache.Set(Key("used"), Entry(1), cache.Stamp);
        cache.Set(Key("unused"), Entry(1), cache.Stamp);
        for (var i = 0; i < 100; i++)
        {
            cache.Set(Key($"u{i}"), Entry(1), cache.Stamp);
            Assert.True(cache.TryGet(Key("used"), out _));
            Assert.InRange(cache.Count, 1, 10);
        }

        Assert.False(cache.TryGet(Key("unused"), out _));
    }

    private static OAuth2ConnectionKey Key(string userId) => new("test", userId);

    private static void SpinUntil(ref int value, int expected)
    {
        // Without sleeping: both sides have to act within a few nanoseconds of each other.
        var spin = default(SpinWait);
        while (Volatile.Read(ref value) != expected)
        {
            spin.SpinOnce(sleep1Threshold: -1);
        }
    }

    private static CachedToken<TestClient.AuthData> Entry(long version) => new()
    {
        AuthData = new TestClient.AuthData { Token = "t" },
        Version = version,
        ServeUntil = 0,
        CheckedUntil = 0,
        Lifetime = default,
    };
}
