using System.Net;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Disconnect;

/// <summary>Ends connections: no grant stays behind at the provider, and no token here (RFC 7009).</summary>
public sealed class DisconnectorTests
{
    [Fact]
    public async Task Revocation_sends_both_tokens_authenticated_and_forgets_whatever_the_answer()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(_ => new HttpResponseMessage(HttpStatusCode.OK));
        Assert.True(await host.Client.RevokeUserAccessTokenAsync("u"));
        Assert.Equal(("rt1", "refresh_token"), (host.Server.Forms[1]["token"], host.Server.Forms[1]["token_type_hint"]));
        Assert.Equal(("a1", "access_token"), (host.Server.Forms[2]["token"], host.Server.Forms[2]["token_type_hint"]));
        Assert.Equal(TestHost.ClientSecret, host.Server.Forms[1]["client_secret"]);
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));
        Assert.False(await host.Client.RevokeUserAccessTokenAsync("u"));

        await host.AuthorizeAsync("u", TokenJson("a2", "rt2"));
        host.Server.Answer("""{"error":"server_error"}""", HttpStatusCode.InternalServerError);
        var result = await host.Core.DisconnectAsync("u");
        Assert.Equal((true, OAuth2RevocationOutcome.Failed, "server_error"), (result.HadConnection, result.Revocation, result.Error?.Code));
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));
    }

    [Fact]
    public async Task A_disconnect_revokes_what_could_not_be_saved_too()
    {
        var store = new FlakyStore(new InMemoryTokenStore(TimeProvider.System));
        await using var host = await TestHost.FailToSaveAsync(store);
        Assert.True(await host.Client.RevokeUserAccessTokenAsync("u"));
        Assert.Equal(["rt2", "a2", "rt1", "a1"], host.Server.Forms.Skip(2).Select(static form => form["token"]));
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));
    }

    [Fact]
    public async Task A_caller_who_gives_up_ends_the_revocation_and_not_the_forgetting()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            _ = await host.Client.RevokeUserAccessTokenAsync("u", new CancellationToken(canceled: true)));
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));
        Assert.Null((await host.Store.ReadAsync(new("test", "u"), default)).Record);
    }
}
