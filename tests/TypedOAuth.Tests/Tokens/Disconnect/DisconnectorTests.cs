using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Disconnect;

/// <summary>Checks that a disconnect leaves neither a grant at the provider nor a stored token (RFC 7009).</summary>
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

    [Fact]
    public async Task The_access_token_is_revoked_also_if_the_first_request_breaks()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(static form => form["token"] == "rt1"
            ? throw new HttpRequestException("The connection was reset.")
            : new HttpResponseMessage(HttpStatusCode.OK));
        var result = await host.Core.DisconnectAsync("u");
        Assert.Equal(["rt1", "a1"], host.Server.Forms.Skip(1).Select(static form => form["token"]));
        Assert.Equal((true, OAuth2RevocationOutcome.Failed), (result.HadConnection, result.Revocation));
        Assert.NotNull(result.Error);
    }

    [Fact]
    public async Task An_expired_access_token_is_refreshed_before_its_revocation_if_the_provider_revokes_nothing_else()
    {
        await using var host = new DefinedHost(new Oddities { RevokedToken = OAuth2RevokedToken.AccessToken });
        await host.AuthorizeAsync(TokenJson("a1", "rt1"));
        host.Time.Advance(TimeSpan.FromHours(2));
        host.Server.Answer(static form => form.ContainsKey("grant_type") ? Json(TokenJson("a2", "rt2")) : new HttpResponseMessage(HttpStatusCode.OK));
        var result = await host.Core.DisconnectAsync("u");
        Assert.Equal((true, OAuth2RevocationOutcome.Revoked), (result.HadConnection, result.Revocation));
        Assert.Equal(["refresh_token rt1", "a2"], host.Server.Forms.Skip(1).Select(Describe));
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await host.Core.GetConnectionAsync("u")).State);
    }

    [Fact]
    public async Task A_refresh_that_fails_before_the_revocation_does_not_prevent_the_disconnect()
    {
        await using var host = new DefinedHost(new Oddities { RevokedToken = OAuth2RevokedToken.AccessToken });
        await host.AuthorizeAsync(TokenJson("a1", "rt1"));
        host.Time.Advance(TimeSpan.FromHours(2));
        host.Server.Answer("""{"error":"server_error"}""", HttpStatusCode.InternalServerError);
        var result = await host.Core.DisconnectAsync("u");
        Assert.Equal((true, OAuth2RevocationOutcome.Failed), (result.HadConnection, result.Revocation));
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await host.Core.GetConnectionAsync("u")).State);
    }

    [Theory]
    [InlineData(OAuth2RevokedToken.AccessToken, 30)]
    [InlineData(OAuth2RevokedToken.Both, 120)]
    public async Task A_revocation_that_needs_no_new_token_requests_none(OAuth2RevokedToken revoked, int minutes)
    {
        await using var host = new DefinedHost(new Oddities { RevokedToken = revoked });
        await host.AuthorizeAsync(TokenJson("a1", "rt1"));
        host.Time.Advance(TimeSpan.FromMinutes(minutes));
        host.Server.Answer(static _ => new HttpResponseMessage(HttpStatusCode.OK));
        await host.Core.DisconnectAsync("u");
        Assert.All(host.Server.Forms.Skip(1), static form => Assert.False(form.ContainsKey("grant_type")));
        Assert.Contains(host.Server.Forms, static form => form.GetValueOrDefault("token") == "a1");
    }

    [Fact]
    public async Task A_disconnect_says_that_it_revoked_nothing_where_the_provider_offers_no_revocation()
    {
        await using var host = new ClientHost<NotifyClient>(
            static (services, configure) => services.AddNotifyClient(configure), ClientHosts.SetCredentials);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var result = await host.Core.DisconnectAsync("u");
        Assert.Equal((true, OAuth2RevocationOutcome.NotAttempted), (result.HadConnection, result.Revocation));
        Assert.Equal(1, host.Server.Count);
        Assert.False((await host.Core.DisconnectAsync("u")).HadConnection);
    }

    [Fact]
    public async Task An_authorization_that_lands_while_the_old_tokens_are_revoked_stays()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var again = TestHost.CreateCallback(await host.Client.GetUnboundAuthorizationUrlAsync("u"), "code=again");
        host.Server.AnswerAsync(async (form, cancellationToken) =>
        {
            if (form.ContainsKey("grant_type"))
            {
                return Json(TokenJson("a2", "rt2"));
            }

            if (form["token"] == "rt1")
            {
                host.Time.Advance(TimeSpan.FromSeconds(1));
                await host.Client.CompleteAuthorizationAsync(again, cancellationToken);
            }

            return new HttpResponseMessage(HttpStatusCode.OK);
        });
        var result = await host.Core.DisconnectAsync("u");
        Assert.Equal((true, OAuth2RevocationOutcome.Revoked), (result.HadConnection, result.Revocation));
        Assert.Equal("a2", (await host.Client.GetAccessTokenForUserAsync("u"))?.Token);
        Assert.Equal(["rt1", "a1"], host.Server.Forms.Where(static form => form.ContainsKey("token")).Select(static form => form["token"]));
    }

    [Fact]
    public async Task A_refresh_that_lands_while_the_old_tokens_are_revoked_is_not_left_alive()
    {
        var store = new InMemoryTokenStore(TimeProvider.System);
        await using var protector = new SharedProtector();
        await using var host = new TestHost(store, services: protector.Register);
        await using var other = new TestHost(store, services: protector.Register);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var isAsked = new TaskCompletionSource();
        var answers = new TaskCompletionSource();
        other.Server.AnswerAsync(async (form, _) =>
        {
            if (form.ContainsKey("token"))
            {
                return new HttpResponseMessage(HttpStatusCode.OK);
            }

            isAsked.SetResult();
            await answers.Task;
            return Json(TokenJson("a2", "rt2"));
        });
        var refresh = other.Client.RefreshUserAccessTokenAsync("u").AsTask();
        await isAsked.Task;
        host.Server.AnswerAsync(async (form, _) =>
        {
            answers.TrySetResult();
            await refresh.ContinueWith(static _ => { }, TaskScheduler.Default);
            return new HttpResponseMessage(HttpStatusCode.OK);
        });
        var disconnect = host.Core.DisconnectAsync("u").AsTask();
        await Eventually.IsTrueAsync(() =>
        {
            host.Time.Advance(TimeSpan.FromMilliseconds(100));
            return new(disconnect.IsCompleted);
        });
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(() => refresh);
        Assert.Equal(["rt1", "a1"], host.Server.Forms.Skip(1).Select(static form => form["token"]));
        Assert.Equal(["rt2", "a2"], other.Server.Forms.Skip(1).Select(static form => form["token"]));
        Assert.Null((await store.ReadAsync(new("test", "u"), default)).Record);
    }

    [Fact]
    public async Task Nothing_is_served_while_the_tokens_are_being_revoked()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var states = new List<(string? Token, OAuth2ConnectionState State)>();
        host.Server.AnswerAsync(async (_, cancellationToken) =>
        {
            var token = await host.Client.GetAccessTokenForUserAsync("u", cancellationToken);
            states.Add((token?.Token, (await host.Client.GetConnectionAsync("u", cancellationToken)).State));
            return new HttpResponseMessage(HttpStatusCode.OK);
        });
        await host.Core.DisconnectAsync("u");
        Assert.Equal([(null, OAuth2ConnectionState.NotConnected), (null, OAuth2ConnectionState.NotConnected)], states);
    }

    [Fact]
    public async Task A_second_disconnect_revokes_what_a_process_that_died_had_left()
    {
        var store = new InMemoryTokenStore(TimeProvider.System);
        await using var protector = new SharedProtector();
        await using var dying = new TestHost(store, services: protector.Register);
        await dying.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var never = new TaskCompletionSource();
        var isAsked = new TaskCompletionSource();
        dying.Server.AnswerAsync(async (_, _) =>
        {
            isAsked.TrySetResult();
            await never.Task;
            return new HttpResponseMessage(HttpStatusCode.OK);
        });
        var left = dying.Core.DisconnectAsync("u").AsTask();
        await isAsked.Task;

        await using var next = new TestHost(store, services: protector.Register);
        next.Server.Answer(static _ => new HttpResponseMessage(HttpStatusCode.OK));
        Assert.Null(await next.Client.GetAccessTokenForUserAsync("u"));
        var result = await next.Core.DisconnectAsync("u");
        Assert.Equal((false, OAuth2RevocationOutcome.Revoked), (result.HadConnection, result.Revocation));
        Assert.Equal(["rt1", "a1"], next.Server.Forms.Select(static form => form["token"]));
        Assert.Null((await store.ReadAsync(new("test", "u"), default)).Record);
        never.SetResult();
        await left;
    }

    [Fact]
    public async Task Tokens_of_a_sandbox_are_not_revoked_at_the_declared_endpoint_of_another_host()
    {
        await using var host = new TestHost(configure: static options =>
            (options.Issuer, options.AuthUri, options.AccessTokenUri) = ("https://sandbox.example", "https://sandbox.example/authorize", "https://sandbox.example/token"));
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var result = await host.Core.DisconnectAsync("u");
        Assert.Equal((true, OAuth2RevocationOutcome.NotAttempted), (result.HadConnection, result.Revocation));
        Assert.Equal(1, host.Server.Count);
    }

    [Fact]
    public async Task A_token_endpoint_that_moves_on_its_host_leaves_the_revocation_endpoint_as_it_is()
    {
        await using var host = new TestHost(configure: static options => options.AccessTokenUri = "https://as.example/v2/token");
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(static _ => new HttpResponseMessage(HttpStatusCode.OK));
        Assert.Equal(OAuth2RevocationOutcome.Revoked, (await host.Core.DisconnectAsync("u")).Revocation);
    }

    [Fact]
    public async Task A_write_that_never_comes_first_gives_up()
    {
        var inner = new InMemoryTokenStore(TimeProvider.System);
        var store = new FlakyStore(inner);
        await using var host = new TestHost(store);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var key = new OAuth2ConnectionKey("test", "u");
        store.BeforeWrite = async () =>
        {
            var stored = (await inner.ReadAsync(key, default)).Record!;
            await inner.TryWriteAsync(key, new() { Payload = stored.Payload, ExpectedVersion = stored.Version }, default);
        };
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Core.DisconnectAsync("u"));
        await Assert.ThrowsAsync<OAuth2TransientException>(() => host.AuthorizeAsync("u", TokenJson("a2", "rt2")));
        Assert.Equal(2, host.Server.Count);
        store.BeforeWrite = static () => default;
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }

    private static string Describe(IReadOnlyDictionary<string, string> form) =>
        form.TryGetValue("grant_type", out var grant) ? $"{grant} {form["refresh_token"]}" : form["token"];
}
