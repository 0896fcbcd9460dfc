using System.Net;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Generated.Tests;

/// <summary>Checks the result of the emitted <c>GetConnectionAsync</c> in each state.</summary>
public sealed class ConnectionTests
{
    [Fact]
    public async Task A_connection_says_how_it_is_and_is_never_refreshed_by_the_question()
    {
        var time = new FakeTimeProvider();
        await using var app = App.Create(time);
        var connection = await app.Client.GetConnectionAsync("ada");
        Assert.Equal((OAuth2ConnectionState.NotConnected, null), (connection.State, connection.Reason));

        app.Server.Answer(ScriptedServer.TokenJson("a1", "r1"));
        await app.AuthorizeAsync("ada");
        connection = await app.Client.GetConnectionAsync("ada");
        Assert.Equal((OAuth2ConnectionState.Connected, null, true), (connection.State, connection.Reason, connection.CanRefresh));
        Assert.Equal(time.GetUtcNow().AddHours(1), connection.ExpiresAt);
        Assert.Equal(["openid", "https://www.googleapis.com/auth/drive.readonly"], connection.GrantedScopes);
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await app.Client.GetConnectionAsync("bob")).State);

        time.Advance(TimeSpan.FromHours(2));
        Assert.Equal(OAuth2ConnectionState.Connected, (await app.Client.GetConnectionAsync("ada")).State);
        Assert.Equal(1, app.Server.Count);
    }

    [Fact]
    public async Task A_connection_that_needs_attention_says_why()
    {
        var time = new FakeTimeProvider();
        await using var app = App.Create(time);
        app.Server.Answer(ScriptedServer.TokenJson("a1", "r1"));
        await app.AuthorizeAsync("ada");
        app.Server.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await app.Client.RefreshUserAccessTokenAsync("ada"));
        var connection = await app.Client.GetConnectionAsync("ada");
        Assert.Equal(
            (OAuth2ConnectionState.NeedsAttention, OAuth2ConnectionReason.Revoked, "invalid_grant"),
            (connection.State, connection.Reason, connection.LastFailure));

        app.Server.Answer(ScriptedServer.TokenJson("a2"));
        await app.AuthorizeAsync("ada");
        Assert.Equal(OAuth2ConnectionState.Connected, (await app.Client.GetConnectionAsync("ada")).State);
        time.Advance(TimeSpan.FromHours(2));
        connection = await app.Client.GetConnectionAsync("ada");
        Assert.Equal(
            (OAuth2ConnectionState.NeedsAttention, OAuth2ConnectionReason.Expired, false),
            (connection.State, connection.Reason, connection.CanRefresh));

        await app.Client.ForgetUserAsync("ada");
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await app.Client.GetConnectionAsync("ada")).State);
        await Assert.ThrowsAsync<ArgumentException>(async () => await app.Client.GetConnectionAsync(""));
    }
}
