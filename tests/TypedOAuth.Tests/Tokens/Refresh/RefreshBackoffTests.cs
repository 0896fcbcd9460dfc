using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Configuration;
using TypedOAuth.Tokens.Refresh;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Refresh;

/// <summary>Checks how often a failing server receives a request.</summary>
public sealed class RefreshBackoffTests
{
    private const int ManyCalls = 200;

    [Fact]
    public async Task A_server_that_asks_to_wait_is_left_alone_while_the_token_is_good()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("old", "rt1"));
        host.Time.Advance(TimeSpan.FromMinutes(57));
        host.Server.Answer(_ => TooManyRequests(TimeSpan.FromMinutes(1)));
        await CallOftenAsync(host);
        Assert.Equal(2, host.Server.Count);

        host.Time.Advance(TimeSpan.FromSeconds(61));
        await CallOftenAsync(host);
        Assert.Equal(3, host.Server.Count);

        // A refresh that the application requests is not delayed, and resets the back-off.
        host.Server.Answer(TokenJson("new"));
        Assert.Equal("new", (await host.Client.RefreshUserAccessTokenAsync("u")).Token);
    }

    [Fact]
    public async Task A_refusal_that_lasts_is_asked_about_less_and_less()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("old", "rt1", expiresIn: null));
        host.Time.Advance(TimeSpan.FromHours(2));
        host.Server.Answer("""{"error":"unsupported_grant_type"}""", HttpStatusCode.BadRequest);
        await CallOftenAsync(host);
        Assert.Equal(2, host.Server.Count);
        for (var minutes = 0; minutes < 60; minutes++)
        {
            host.Time.Advance(TimeSpan.FromMinutes(1));
            await CallOftenAsync(host, calls: 3);
        }

        Assert.InRange(host.Server.Count, 10, 20); // After 30 seconds, 1, 2 and 4 minutes, then every 5 minutes.
    }

    [Fact]
    public async Task A_caller_without_a_good_token_asks_unless_the_server_asked_to_wait()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("old", "rt1"));
        host.Time.Advance(TimeSpan.FromHours(2));
        host.Server.Answer("<html>503</html>", HttpStatusCode.ServiceUnavailable);
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.GetAccessTokenForUserAsync("u"));
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.GetAccessTokenForUserAsync("u"));
        Assert.Equal(3, host.Server.Count);

        host.Server.Answer(_ => TooManyRequests(TimeSpan.FromMinutes(2)));
        var first = await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.GetAccessTokenForUserAsync("u"));
        Assert.Equal(TimeSpan.FromMinutes(2), first.RetryAfter);
        host.Time.Advance(TimeSpan.FromSeconds(90));
        var second = await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.GetAccessTokenForUserAsync("u"));
        Assert.Equal((TimeSpan.FromSeconds(30), "slow_down"), (second.RetryAfter, second.Error?.Code));
        Assert.Equal(4, host.Server.Count);

        host.Time.Advance(TimeSpan.FromSeconds(30));
        host.Server.Answer(TokenJson("new"));
        Assert.Equal("new", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }

    [Fact]
    public void Memory_of_failures_is_bounded_and_belongs_to_a_version()
    {
        var time = new FakeTimeProvider();
        var backoff = new RefreshBackoff(new ClientContext(TestClient.Definition, new NoSettings(), time, NullLogger.Instance, NullLogger.Instance), capacity: 2);
        backoff.Note(new("test", "u1"), 1, new OAuth2TransientException("Not now.", TimeSpan.FromDays(365)));
        Assert.True(backoff.HoldsBack(new("test", "u1"), 1));
        Assert.False(backoff.HoldsBack(new("test", "u1"), 2));
        Assert.NotNull(backoff.FindPause(new("test", "u1"), 1));
        time.Advance(TimeSpan.FromHours(1));
        Assert.False(backoff.HoldsBack(new("test", "u1"), 1));
        Assert.Null(backoff.FindPause(new("test", "u1"), 1));
        backoff.Note(new("test", "u2"), 1, new IOException());
        backoff.Note(new("test", "u3"), 1, new IOException());
        Assert.False(backoff.HoldsBack(new("test", "u2"), 1));
        Assert.True(backoff.HoldsBack(new("test", "u3"), 1));
        backoff.Forget(new("test", "u3"));
        Assert.False(backoff.HoldsBack(new("test", "u3"), 1));
    }

    private static async Task CallOftenAsync(TestHost host, int calls = ManyCalls)
    {
        for (var i = 0; i < calls; i++)
        {
            Assert.Equal("old", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
            await Task.Delay(TimeSpan.FromMilliseconds(1));
        }
    }

    private static HttpResponseMessage TooManyRequests(TimeSpan wait)
    {
        var response = Json("""{"error":"slow_down"}""", HttpStatusCode.TooManyRequests);
        response.Headers.RetryAfter = new(wait);
        return response;
    }

    private sealed class NoSettings : IClientSettingsSource
    {
        public ClientSettings Current => throw new InvalidOperationException("Nothing here needs settings.");

        public OAuth2ClientOptions Options => Current.Options;

        public IReadOnlyList<string> MissingSettings => [];

        public Uri RedirectUri => Current.RedirectUri;

        public string GetPath(string endpoint) => throw new InvalidOperationException("Nothing here needs a path.");

        public void Dispose()
        {
        }
    }
}
