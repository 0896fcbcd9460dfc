using TypedOAuth.Tokens.Refresh;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Refresh;

/// <summary>Checks when a token is refreshed ahead and when it counts as expired.</summary>
public sealed class TokenLifetimeTests
{
    private static readonly DateTimeOffset Issued = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(3600, 300, 30)] // Five minutes are less than a tenth of an hour.
    [InlineData(86_400, 300, 30)]
    [InlineData(600, 60, 30)] // A tenth of ten minutes is less than five minutes.
    [InlineData(60, 6, 3)] // A twentieth of a minute is less than the skew.
    public void A_token_is_refreshed_ahead_by_the_smaller_of_setting_and_tenth_and_expires_by_the_skew(int lifetime, int ahead, int skew)
    {
        var result = Compute(lifetime, canRefresh: true, jitter: 0);
        Assert.Equal(ahead, lifetime - SecondsOf(result.RefreshFrom));
        Assert.Equal(skew, lifetime - SecondsOf(result.ExpiredFrom));
    }

    [Theory]
    [InlineData(0, 300)]
    [InlineData(0.5, 270)]
    [InlineData(1, 240)]
    public void Jitter_makes_it_later_by_a_fifth_at_most(double jitter, int ahead) =>
        Assert.Equal(ahead, 3600 - SecondsOf(Compute(3600, canRefresh: true, jitter).RefreshFrom), 3);

    [Fact]
    public void Settings_move_both_moments()
    {
        var options = new TestClientOptions { RefreshAhead = TimeSpan.FromMinutes(1), ClockSkew = TimeSpan.FromSeconds(10) };
        var result = TokenLifetime.Compute(Token(3600), options, canRefresh: true, jitter: 0);
        Assert.Equal((60, 10), (3600 - SecondsOf(result.RefreshFrom), 3600 - SecondsOf(result.ExpiredFrom)));
    }

    [Fact]
    public void What_cannot_be_refreshed_is_served_until_it_expires()
    {
        var result = Compute(3600, canRefresh: false, jitter: 0);
        Assert.Equal(result.ExpiredFrom, result.RefreshFrom);
    }

    [Fact]
    public void An_unknown_expiry_is_assumed_for_a_refresh_and_never_comes_for_a_caller()
    {
        var result = Compute(null, canRefresh: true, jitter: 0);
        Assert.Equal((3600, long.MaxValue), (SecondsOf(result.RefreshFrom), result.ExpiredFrom));
        Assert.Equal(new(long.MaxValue, long.MaxValue), Compute(null, canRefresh: false, jitter: 0));
    }

    [Fact]
    public async Task An_unknown_expiry_means_neither_for_ever_nor_a_refresh_per_call()
    {
        await using var host = new TestHost();
        var data = await host.AuthorizeAsync("u", TokenJson("a1", "rt1", expiresIn: null));
        Assert.Null(data.ExpiresAt);
        host.Time.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal(1, host.Server.Count);
        host.Server.Answer(TokenJson("a2", expiresIn: null));
        host.Time.Advance(TimeSpan.FromMinutes(2));
        await Eventually.IsTrueAsync(async () => (await host.Client.GetAccessTokenForUserAsync("u"))!.Token == "a2");
    }

    private static TokenLifetime Compute(int? lifetime, bool canRefresh, double jitter) =>
        TokenLifetime.Compute(Token(lifetime), new TestClientOptions(), canRefresh, jitter);

    private static TestClient.AuthData Token(int? lifetime) =>
        new() { Token = "t", IssuedAt = Issued, ExpiresAt = lifetime is { } seconds ? Issued.AddSeconds(seconds) : null };

    private static double SecondsOf(long ticks) => TimeSpan.FromTicks(ticks - Issued.UtcTicks).TotalSeconds;
}
