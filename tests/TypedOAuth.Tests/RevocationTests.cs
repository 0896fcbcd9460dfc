using System.Net;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests;

/// <summary>Ending a connection: no grant stays behind at the provider, no token here (RFC 7009).</summary>
public sealed class RevocationTests
{
    [Fact]
    public async Task A_disconnect_revokes_what_could_not_be_saved_too()
    {
        var store = new FlakyStore(new InMemoryTokenStore(TimeProvider.System));
        await using var host = await FailToSaveAsync(store);
        Assert.True(await host.Client.RevokeUserAccessTokenAsync("u"));
        Assert.Equal(["rt2", "a2", "rt1", "a1"], host.Server.Forms.Skip(2).Select(static form => form["token"]));
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));
    }

    [Fact]
    public async Task What_could_not_be_saved_is_revoked_when_the_user_was_disconnected_elsewhere()
    {
        var inner = new InMemoryTokenStore(TimeProvider.System);
        await using var host = await FailToSaveAsync(new FlakyStore(inner));
        await DeleteAsync(inner);
        host.Time.Advance(TimeSpan.FromSeconds(31));
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));
        Assert.Equal(["rt2", "a2"], host.Server.Forms.Skip(2).Select(static form => form["token"]));
    }

    [Fact]
    public async Task A_user_who_disconnects_during_a_refresh_stays_disconnected_and_both_new_tokens_are_revoked()
    {
        var store = new InMemoryTokenStore(TimeProvider.System);
        await using var host = new TestHost(store);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.AnswerAsync(async (form, _) =>
        {
            if (!form.ContainsKey("grant_type"))
            {
                return new HttpResponseMessage(HttpStatusCode.OK);
            }

            // Another machine whose lease had run out, or an operator.
            await DeleteAsync(store);
            return Json(TokenJson("a2", "rt2"));
        });
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Equal(
            [("rt2", "refresh_token"), ("a2", "access_token")],
            host.Server.Forms.Skip(2).Select(static form => (form["token"], form["token_type_hint"])));
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

    [Fact]
    public async Task A_token_that_the_server_no_longer_knows_counts_as_revoked()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(form => form["token"] == "rt1"
            ? new HttpResponseMessage(HttpStatusCode.OK)
            : Json("""{"error":"invalid_token","error_description":"Token expired or revoked"}""", HttpStatusCode.BadRequest));
        Assert.True(await host.Client.RevokeUserAccessTokenAsync("u"));
        Assert.Equal("a1", host.Server.Forms[^1]["token"]);
    }

    /// <summary>A refresh whose new tokens the store did not take, after which both work again.</summary>
    private static async Task DeleteAsync(IOAuth2TokenStore store)
    {
        var key = new OAuth2ConnectionKey("test", "u");
        var stored = await store.ReadAsync(key, CancellationToken.None);
        Assert.True((await store.TryDeleteAsync(key, stored.Record!.Version, CancellationToken.None)).IsDeleted);
    }

    private static async Task<TestHost> FailToSaveAsync(FlakyStore store)
    {
        var host = new TestHost(store);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(TokenJson("a2", "rt2"));
        store.FailingWrites = int.MaxValue;
        var refresh = host.Client.RefreshUserAccessTokenAsync("u").AsTask();
        await host.PassTimeAsync(refresh, store);
        await Assert.ThrowsAsync<OAuth2TransientException>(() => refresh);
        store.FailingWrites = 0;
        host.Server.Answer(_ => new HttpResponseMessage(HttpStatusCode.OK));
        return host;
    }
}
