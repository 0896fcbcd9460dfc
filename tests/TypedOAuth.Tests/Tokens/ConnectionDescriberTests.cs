using System.Net;
using Microsoft.Extensions.DependencyInjection;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens;

/// <summary>Checks the states and the dates of connections.</summary>
public sealed class ConnectionDescriberTests
{
    [Theory]
    [InlineData("refresh_token_expires_in", true)]
    [InlineData("x_refresh_token_expires_in", true)]
    [InlineData("refresh_token_timeout", true)]
    [InlineData("authorization_expires_in", false)]
    public async Task Dates_that_a_provider_states_are_told_and_kept(string member, bool isOfToken)
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1", more: $",\"{member}\":86400"));
        var expected = host.Time.GetUtcNow() + TimeSpan.FromDays(1);
        await ExpectAsync(expected);

        // A response without the date: the same refresh token keeps its date, and a new one has none.
        host.Server.Answer(TokenJson("a2"));
        await host.Client.RefreshUserAccessTokenAsync("u");
        await ExpectAsync(expected);
        host.Server.Answer(TokenJson("a3", "rt3"));
        await host.Client.RefreshUserAccessTokenAsync("u");
        await ExpectAsync(isOfToken ? null : expected);

        async Task ExpectAsync(DateTimeOffset? date)
        {
            var connection = await host.Client.GetConnectionAsync("u");
            Assert.Equal(date, isOfToken ? connection.RefreshTokenExpiresAt : connection.GrantExpiresAt);
            Assert.Null(isOfToken ? connection.GrantExpiresAt : connection.RefreshTokenExpiresAt);
        }
    }

    [Theory]
    [InlineData("refresh_token_expires_in")]
    [InlineData("authorization_expires_in")]
    public async Task A_date_that_has_passed_needs_attention_and_a_refresh_that_succeeds_all_the_same_ends_it(string member)
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1", more: $",\"{member}\":86400"));
        Assert.Equal(OAuth2ConnectionState.Connected, (await host.Client.GetConnectionAsync("u")).State);
        host.Time.Advance(TimeSpan.FromDays(1));
        var connection = await host.Client.GetConnectionAsync("u");
        Assert.Equal((OAuth2ConnectionState.NeedsAttention, OAuth2ConnectionReason.GrantExpired), (connection.State, connection.Reason));
        host.Server.Answer(TokenJson("a2", "rt2", more: $",\"{member}\":86400"));
        Assert.Equal("a2", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal(OAuth2ConnectionState.Connected, (await host.Client.GetConnectionAsync("u")).State);
    }

    [Theory]
    [InlineData("files", OAuth2ConnectionState.Connected, null)]
    [InlineData("mail", OAuth2ConnectionState.NeedsAttention, OAuth2ConnectionReason.ScopesMissing)]
    public async Task A_required_scope_that_was_not_granted_needs_attention_and_the_token_is_served(
        string granted, OAuth2ConnectionState state, OAuth2ConnectionReason? reason)
    {
        await using var host = new ClientHost<RequiredScopeClient>(
            static (services, configure) => services.AddRequiredScopeClient(configure), ClientHosts.SetCredentials);
        Assert.Null((await host.AuthorizeAsync("u", TokenJson("a1", "rt1", more: $",\"scope\":\"{granted}\""))).Failure);
        var connection = await host.Core.GetConnectionAsync("u");
        Assert.Equal((state, reason), (connection.State, connection.Reason));
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }

    [Fact]
    public async Task Failures_are_told_with_their_beginning_until_a_refresh_succeeds()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized);
        var since = host.Time.GetUtcNow();
        for (var i = 0; i < 3; i++)
        {
            await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
            host.Time.Advance(TimeSpan.FromMinutes(1));
        }

        var failing = await host.Client.GetConnectionAsync("u");
        Assert.Equal((OAuth2ConnectionState.Failing, since, "invalid_client"), (failing.State, failing.FailingSince, failing.LastFailure));
        Assert.Null(failing.Reason);
        host.Server.Answer(TokenJson("a2", "rt2"));
        await host.Client.RefreshUserAccessTokenAsync("u");
        var connected = await host.Client.GetConnectionAsync("u");
        Assert.Equal((OAuth2ConnectionState.Connected, null, null), (connected.State, connected.FailingSince, connected.LastFailure));
        Assert.Equal(host.Time.GetUtcNow(), connected.LastRefreshedAt);
    }

    [Fact]
    public async Task An_outage_under_load_sends_no_request_per_call()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Time.Advance(TimeSpan.FromMinutes(57));
        host.Server.Answer("<html>", HttpStatusCode.ServiceUnavailable);
        for (var i = 0; i < 50; i++)
        {
            Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
            await Task.Yield();
        }

        await Eventually.IsTrueAsync(async () => (await host.Client.GetConnectionAsync("u")).State == OAuth2ConnectionState.Failing);
        for (var i = 0; i < 50; i++)
        {
            Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        }

        Assert.Equal(2, host.Server.Count);
    }
}
