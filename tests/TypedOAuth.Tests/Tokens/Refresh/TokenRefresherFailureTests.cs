using System.Net;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Refresh;

/// <summary>Checks refreshes that are refused, that another process overtakes, or that a disconnect interrupts.</summary>
public sealed class TokenRefresherFailureTests
{
    [Fact]
    public async Task Tokens_that_lost_against_a_record_that_cannot_be_read_are_not_revoked()
    {
        // Another process may have written a record of the same grant with a key that this process does not have yet.
        var inner = new InMemoryTokenStore(TimeProvider.System);
        var store = new FlakyStore(inner);
        await using var host = new TestHost(store);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(TokenJson("a2", "rt2"));
        store.BeforeWrite = async () =>
        {
            var key = new OAuth2ConnectionKey("test", "u");
            var stored = await inner.ReadAsync(key, default);
            await inner.TryWriteAsync(key, new() { Payload = new byte[] { 1, 2, 3 }, ExpectedVersion = stored.Record!.Version }, default);
        };
        var exception = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Equal(OAuth2ConnectionReason.Unreadable, exception.Reason);
        Assert.DoesNotContain(host.Server.Forms, static form => form.ContainsKey("token"));
    }

    [Fact]
    public async Task Invalid_grant_ends_the_connection_and_nothing_else_does()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized);
        await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);

        host.Server.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.GetAccessTokenForUserAsync("u"));
        Assert.Equal(OAuth2ConnectionState.NeedsAttention, (await host.Core.GetConnectionAsync("u")).State);
        Assert.Equal(3, host.Server.Count);

        await host.AuthorizeAsync("u", TokenJson("a2", "rt2"));
        Assert.Equal("a2", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }

    [Fact]
    public async Task What_another_process_wrote_while_the_lease_was_awaited_is_taken_instead_of_a_request()
    {
        var time = new FakeTimeProvider();
        var inner = new InMemoryTokenStore(time);
        var store = new FlakyStore(inner);
        await using var protector = new SharedProtector();
        await using var other = new TestHost(inner, services: protector.Register);
        await using var host = new TestHost(store, services: protector.Register);
        await other.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        other.Server.Answer(TokenJson("a2", "rt2"));
        host.Server.Answer(TokenJson("a3", "rt3"));
        await host.Client.GetAccessTokenForUserAsync("u");
        foreach (var clock in (FakeTimeProvider[])[time, host.Time, other.Time])
        {
            clock.Advance(TimeSpan.FromHours(2));
        }

        // Runs between this process's last read of the store and the lease.
        store.BeforeLease = async () => await other.Client.GetAccessTokenForUserAsync("u");
        Assert.Equal("a2", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal(0, host.Server.Count);
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

            // Represents a machine whose lease has expired, or an operator.
            await TestStores.DeleteAsync(store);
            return Json(TokenJson("a2", "rt2"));
        });
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Equal(
            [("rt2", "refresh_token"), ("a2", "access_token")],
            host.Server.Forms.Skip(2).Select(static form => (form["token"], form["token_type_hint"])));
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));
    }
}
