using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Refresh;

/// <summary>Checks that a provider-specific error in response to a refresh keeps the token and does not end the connection.</summary>
public sealed class TokenRefresherForeignAnswerTests
{
    [Fact]
    public async Task A_token_that_is_still_valid_is_served_and_the_provider_is_left_alone_for_a_while()
    {
        using var log = new TestLog();
        await using var host = new TestHost(services: services => services.AddLogging(logging => logging.AddProvider(log)));
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer("""{"message":"Unknown application"}""", HttpStatusCode.BadRequest);
        host.Time.Advance(TimeSpan.FromMinutes(56));
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);

        // The log entry is written when the refresh has ended. Before, other callers can still join the refresh.
        await Eventually.IsTrueAsync(() => new(log.Lines.Any(static line => line.Contains("Could not refresh the token", StringComparison.Ordinal))));
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        }

        // The background refresh has failed, so the next one waits for 30 seconds.
        Assert.Equal(2, host.Server.Count);
        await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal(3, host.Server.Count);
        Assert.Equal(OAuth2ConnectionState.Failing, (await host.Core.GetConnectionAsync("u")).State);
    }

    [Theory]
    [InlineData("""{"message":"Unknown application"}""", HttpStatusCode.BadRequest)]
    [InlineData("<html>Forbidden</html>", HttpStatusCode.Forbidden)]
    [InlineData("", HttpStatusCode.Unauthorized)]
    public async Task A_token_that_has_expired_is_kept_and_refreshed_once_the_provider_answers_again(string body, HttpStatusCode status)
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(body, status);
        host.Time.Advance(TimeSpan.FromHours(2));
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.GetAccessTokenForUserAsync("u"));
        Assert.Equal(status, exception.Error.Status);
        Assert.NotEqual(OAuth2ConnectionState.NeedsAttention, (await host.Core.GetConnectionAsync("u")).State);

        host.Server.Answer(TokenJson("a2", "rt2"));
        Assert.Equal("a2", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal("rt1", host.Server.Forms[^1]["refresh_token"]);
    }
}
