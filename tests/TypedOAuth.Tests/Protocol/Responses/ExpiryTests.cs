namespace TypedOAuth.Tests.Protocol.Responses;

/// <summary>Reads lifetimes and dates in the units that a client declares.</summary>
public sealed class ExpiryTests
{
    [Theory]
    [InlineData(OAuth2TimeUnit.Seconds, "90", 90)]
    [InlineData(OAuth2TimeUnit.Milliseconds, "90000", 90)]
    [InlineData(OAuth2TimeUnit.Milliseconds, "90999", 90)]
    [InlineData(OAuth2TimeUnit.Minutes, "\"1.5\"", 90)]
    [InlineData(OAuth2TimeUnit.Hours, "2", 7200)]
    [InlineData(OAuth2TimeUnit.Days, "60", 60 * 86400)]
    [InlineData(OAuth2TimeUnit.Days, "3652", 3652 * 86400)]
    [InlineData(OAuth2TimeUnit.Days, "3653", null)]
    [InlineData(OAuth2TimeUnit.Days, "0", null)]
    [InlineData(OAuth2TimeUnit.Hours, "-1", null)]
    [InlineData(OAuth2TimeUnit.UnixSeconds, "1767225690", 90)]
    [InlineData(OAuth2TimeUnit.UnixSeconds, "\"1767225690\"", 90)]
    [InlineData(OAuth2TimeUnit.UnixSeconds, "1767225600", null)]
    [InlineData(OAuth2TimeUnit.UnixSeconds, "1767225690000", null)]
    [InlineData(OAuth2TimeUnit.UnixSeconds, "0", null)]
    [InlineData(OAuth2TimeUnit.UnixSeconds, "1e300", null)]
    [InlineData(OAuth2TimeUnit.UnixMilliseconds, "1767225690000", 90)]
    [InlineData(OAuth2TimeUnit.DateTime, "\"2026-01-01T00:01:30Z\"", 90)]
    [InlineData(OAuth2TimeUnit.DateTime, "\"2026-01-01T01:01:30+01:00\"", 90)]
    [InlineData(OAuth2TimeUnit.DateTime, "\"2026-01-01 00:01:30\"", 90)]
    [InlineData(OAuth2TimeUnit.DateTime, "\"Thu, 01 Jan 2026 00:01:30 GMT\"", 90)]
    [InlineData(OAuth2TimeUnit.DateTime, "\"2025-12-31T00:00:00Z\"", null)]
    [InlineData(OAuth2TimeUnit.DateTime, "\"2036-01-02T00:00:00Z\"", null)]
    [InlineData(OAuth2TimeUnit.DateTime, "3600", null)]
    [InlineData(OAuth2TimeUnit.DateTime, "\"3600\"", null)]
    [InlineData(OAuth2TimeUnit.DateTime, "null", null)]
    public void A_time_has_its_unit(OAuth2TimeUnit unit, string value, int? seconds)
    {
        var odd = new Oddities { Members = [new("expires_in", "end") { Unit = unit }] };
        var expected = seconds is { } lifetime ? ResponseReading.Now.AddSeconds(lifetime) : (DateTimeOffset?)null;
        Assert.Equal(expected, odd.Read($$"""{"access_token":"a","end":{{value}}}""").ExpiresAt);
        Assert.Equal(expected, odd.Read($"access_token=a&end={Uri.EscapeDataString(value.Trim('"'))}").ExpiresAt);
    }

    [Fact]
    public void A_date_keeps_its_milliseconds()
    {
        var odd = new Oddities { Members = [new("refresh_token_expires_in", "end") { Unit = OAuth2TimeUnit.UnixMilliseconds }] };
        Assert.Equal(
            DateTimeOffset.FromUnixTimeMilliseconds(1767225690123), odd.Read("""{"access_token":"a","end":1767225690123}""").RefreshTokenExpiresAt);
    }
}
