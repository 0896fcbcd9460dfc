using TypedOAuth.Storage;
using TypedOAuth.Tokens;

namespace TypedOAuth.Tests.Tokens;

/// <summary>Checks that the cache never returns an outdated token, even with concurrent changes.</summary>
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
                    cache.Find(Key("u"));
                    Volatile.Write(ref ended, round);
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        for (var round = 1; round <= Rounds; round++)
        {
            // Two tokens fill a generation, so both are now in the old generation, and a reader moves "u" to the young one.
            cache = new(4);
            cache.Set(Key("u"), Entry(1), cache.Stamp);
            cache.Set(Key("v"), Entry(1), cache.Stamp);
            Volatile.Write(ref begun, round);
            Thread.SpinWait(round % 11);
            cache.Remove(Key("u"));
            SpinUntil(ref ended, round);
            returned += cache.Find(Key("u")) is null ? 0 : 1;
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
        Assert.Equal(2, cache.Find(Key("u"))?.Version);

        var stamp = cache.Stamp;
        cache.Remove(Key("u"));
        cache.Set(Key("u"), Entry(3), stamp);
        Assert.Null(cache.Find(Key("u")));

        // Any removal may concern this user, so an older token than the added one must no longer be served.
        cache.Set(Key("u"), Entry(4), stamp = cache.Stamp);
        cache.Remove(Key("v"));
        cache.Set(Key("u"), Entry(5), stamp);
        Assert.Null(cache.Find(Key("u")));
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
            Assert.NotNull(cache.Find(Key("used")));
            Assert.InRange(cache.Count, 1, 10);
        }

        Assert.Null(cache.Find(Key("unused")));
    }

    [Fact]
    public void Accounts_of_one_user_are_apart_and_count_toward_the_capacity()
    {
        var cache = new TokenCache<TestClient.AuthData>(10);
        var accounts = new[] { "", "work", "home" };
        foreach (var (index, account) in accounts.Index())
        {
            cache.Set(Key("u", account), Entry(index + 1), cache.Stamp);
        }

        Assert.All(accounts.Index(), pair => Assert.Equal(pair.Index + 1, cache.Find(Key("u", pair.Item))?.Version));
        Assert.Null(cache.Find(Key("v", "work")));
        cache.Remove(Key("u", "work"));
        Assert.Equal([true, false, true], accounts.Select(account => cache.Find(Key("u", account)) is not null));
        for (var i = 0; i < 100; i++)
        {
            cache.Set(Key("u", $"account-{i}"), Entry(1), cache.Stamp);
            Assert.NotNull(cache.Find(Key("u", "home")));
            Assert.InRange(cache.Count, 1, 10);
        }

        Assert.Null(cache.Find(Key("u")));
    }

    private static OAuth2ConnectionKey Key(string userId, string account = "") => new("test", userId, account);

    private static void SpinUntil(ref int value, int expected)
    {
        // The wait spins, because both sides must act within a few nanoseconds of each other.
        var spin = default(SpinWait);
        while (Volatile.Read(ref value) != expected)
        {
            spin.SpinOnce(sleep1Threshold: -1);
        }
    }

    private static CachedToken<TestClient.AuthData> Entry(long version) => new()
    {
        Record = new(new TestClient.AuthData { Token = "t" }),
        Version = version,
        ServeUntil = 0,
        CheckedUntil = 0,
        Lifetime = default,
    };
}
