using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens;

/// <summary>Checks which tokens are revoked because they are not stored.</summary>
public sealed class UnsavedTokenPolicyTests
{
    [Fact]
    public async Task Tokens_that_a_new_authorization_replaces_are_revoked_where_that_ends_nothing_else()
    {
        await using var host = CreateReachHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        await host.AuthorizeAsync("u", TokenJson("a2", "rt2"));
        await host.DisposeAsync();
        Assert.Equal(["rt1", "a1"], host.Server.Forms.Skip(2).Select(static form => form["token"]));
    }

    [Fact]
    public async Task Nothing_is_revoked_on_a_reconnect_whose_provider_may_end_the_new_tokens_too()
    {
        // At Google, for example, the revocation of one token ends everything that the user has granted to the client.
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        await host.AuthorizeAsync("u", TokenJson("a2", "rt2"));
        Assert.Equal("a2", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        await host.DisposeAsync();
        Assert.DoesNotContain(host.Server.Forms, static form => form.ContainsKey("token"));
    }

    [Fact]
    public async Task A_token_that_a_provider_hands_out_again_is_not_revoked()
    {
        await using var host = CreateReachHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        await host.AuthorizeAsync("u", TokenJson("a2", "rt1"));
        await host.AuthorizeAsync("u", TokenJson("a2"));
        await host.DisposeAsync();
        Assert.DoesNotContain(host.Server.Forms, static form => form.ContainsKey("token"));
    }

    [Fact]
    public async Task A_refresh_that_lands_after_a_reconnect_leaves_no_token_of_the_old_authorization_alive()
    {
        await using var host = CreateReachHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var again = await host.BeginAsync("u");
        host.Server.AnswerAsync(async (form, _) =>
        {
            if (form.ContainsKey("token"))
            {
                return new HttpResponseMessage(HttpStatusCode.OK);
            }

            if (form["grant_type"] == "authorization_code")
            {
                return Json(TokenJson("a3", "rt3"));
            }

            await again();
            return Json(TokenJson("a2", "rt2"));
        });
        Assert.Equal("a3", (await host.Client.RefreshUserAccessTokenAsync("u")).Token);
        await host.DisposeAsync();
        Assert.Equal(["a1", "a2", "rt1", "rt2"], host.Server.Forms.Where(static form => form.ContainsKey("token")).Select(static form => form["token"]).Order());
    }

    [Theory]
    [InlineData(true, "rt1 a1")]
    [InlineData(false, "")]
    public async Task Tokens_of_a_new_authorization_that_cannot_be_saved_are_revoked_where_that_ends_nothing_else(bool reachesTokenAlone, string revoked)
    {
        var store = new FlakyStore(new InMemoryTokenStore(TimeProvider.System)) { FailingWrites = 100 };
        await using var host = new TestHost(store);
        await using var reach = CreateReachHost(services => services.AddSingleton<IOAuth2TokenStore>(store).AddSingleton<TimeProvider>(host.Time));
        var server = reachesTokenAlone ? reach.Server : host.Server;
        Task authorization = reachesTokenAlone ? reach.AuthorizeAsync("u", TokenJson("a1", "rt1")) : host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        await host.PassTimeAsync(authorization, store);
        if (!reachesTokenAlone)
        {
            await Assert.ThrowsAsync<OAuth2TransientException>(() => authorization);
        }

        Assert.Equal(revoked, string.Join(' ', server.Forms.Skip(1).Select(static form => form["token"])));
    }

    [Fact]
    public async Task What_could_not_be_saved_is_revoked_when_the_user_was_disconnected_elsewhere()
    {
        var inner = new InMemoryTokenStore(TimeProvider.System);
        await using var host = await TestHost.FailToSaveAsync(new FlakyStore(inner));
        await TestStores.DeleteAsync(inner);
        host.Time.Advance(TimeSpan.FromSeconds(31));
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));
        Assert.Equal(["rt2", "a2"], host.Server.Forms.Skip(2).Select(static form => form["token"]));
    }

    [Fact]
    public async Task Tokens_of_a_refused_ID_token_are_revoked_where_that_ends_nothing_else()
    {
        await using var host = new OidcHost<OptionalOidcClient>(static (services, configure) => services.AddOptionalOidcClient(configure));
        var url = await host.Client.GetUnboundAuthorizationUrlAsync(OidcHost<OptionalOidcClient>.User, [OptionalOidcClient.Scope.OpenId]);
        host.Server.Answer(static form => form.ContainsKey("token") ? new(HttpStatusCode.OK) : Json(TokenJson("a1", "rt1")));
        var callback = new Uri($"https://app.example/oauth2/optional-oidc-callback?code=c&state={TestHost.GetParameter(url, "state")}");
        await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.CompleteAuthorizationAsync(callback));
        Assert.Equal(["rt1", "a1"], host.Server.Forms.Skip(1).Select(static form => form["token"]));
        await host.AssertNothingSavedAsync();
    }

    [Fact]
    public async Task Tokens_of_a_refused_ID_token_are_dropped_where_a_revocation_might_end_the_grant_of_another_connection()
    {
        await using var host = new OidcHost<IssuerlessClient>(static (services, configure) => services.AddIssuerlessClient(configure));
        host.Host.Change("issuerless:Issuer", "https://as.example");
        await host.AssertRefusedAsync(static _ => null);
        Assert.Equal("authorization_code", Assert.Single(host.Server.Forms)["grant_type"]);
    }

    [Fact]
    public async Task What_could_not_be_saved_is_revoked_at_a_stop_when_the_user_was_disconnected_elsewhere()
    {
        var inner = new InMemoryTokenStore(TimeProvider.System);
        var host = await TestHost.FailToSaveAsync(new FlakyStore(inner));
        await TestStores.DeleteAsync(inner);
        await host.DisposeAsync();
        Assert.Equal(["rt2", "a2"], host.Server.Forms.Skip(2).Select(static form => form["token"]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_could_not_be_saved_continues_a_connection_that_another_process_gave_up(bool isStopped)
    {
        // The other process has sent the refresh token that this process had already used.
        var inner = new InMemoryTokenStore(TimeProvider.System);
        await using var protector = new SharedProtector();
        await using var host = await TestHost.FailToSaveAsync(new FlakyStore(inner), protector.Register);
        await using (var other = new TestHost(inner, services: protector.Register))
        {
            other.Server.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
            await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await other.Client.RefreshUserAccessTokenAsync("u"));
        }

        if (isStopped)
        {
            await host.DisposeAsync();
        }
        else
        {
            // The tokens are saved in the background.
            host.Time.Advance(TimeSpan.FromMinutes(1));
            await Eventually.IsTrueAsync(async () => (await host.Client.GetAccessTokenForUserAsync("u"))!.Token == "a2");
        }

        await using var next = new TestHost(inner, services: protector.Register);
        Assert.Equal("rt2", (await next.Client.GetAccessTokenForUserAsync("u"))!.RefreshToken);
    }

    [Fact]
    public async Task What_could_not_be_saved_continues_a_connection_that_another_process_wrote_without_a_refresh()
    {
        var inner = new InMemoryTokenStore(TimeProvider.System);
        await using var protector = new SharedProtector();
        await using var host = await TestHost.FailToSaveAsync(new FlakyStore(inner), protector.Register);
        var key = new OAuth2ConnectionKey("test", "u");
        var stored = (await inner.ReadAsync(key, default)).Record!;
        Assert.NotEqual(0, (await inner.TryWriteAsync(key, new() { Payload = stored.Payload, ExpectedVersion = stored.Version }, default)).Version);

        host.Time.Advance(TimeSpan.FromMinutes(1));
        await Eventually.IsTrueAsync(async () => (await host.Client.GetAccessTokenForUserAsync("u"))!.Token == "a2");
        await using var next = new TestHost(inner, services: protector.Register);
        Assert.Equal("rt2", (await next.Client.GetAccessTokenForUserAsync("u"))!.RefreshToken);
    }

    [Fact]
    public async Task What_lost_against_a_disconnect_is_revoked_also_if_the_store_cannot_say_so_at_once()
    {
        var inner = new InMemoryTokenStore(TimeProvider.System);
        var store = new FlakyStore(inner);
        await using var host = new TestHost(store);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.AnswerAsync(async (form, _) =>
        {
            if (form.ContainsKey("token"))
            {
                return new HttpResponseMessage(HttpStatusCode.OK);
            }

            await TestStores.DeleteAsync(inner);
            store.FailingReads = 1;
            return Json(TokenJson("a2", "rt2"));
        });
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        host.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));
        Assert.Equal(["rt2", "a2"], host.Server.Forms.Skip(2).Select(static form => form["token"]));
    }

    [Fact]
    public async Task A_caller_who_gives_up_does_not_wait_until_what_could_not_be_saved_is_settled()
    {
        var inner = new InMemoryTokenStore(TimeProvider.System);
        await using var host = await TestHost.FailToSaveAsync(new FlakyStore(inner));
        await TestStores.DeleteAsync(inner);
        await inner.TryAcquireLeaseAsync(new("test", "u"), new() { Owner = "another process", Duration = TimeSpan.FromHours(1) }, default);
        host.Time.Advance(TimeSpan.FromMinutes(1));
        using var caller = new CancellationTokenSource();
        var call = host.Client.GetAccessTokenForUserAsync("u", caller.Token).AsTask();
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(Eventually.Limit));
        await inner.ReleaseLeaseAsync(new("test", "u"), "another process", clearsMark: false, default);
        await Eventually.IsTrueAsync(() =>
        {
            host.Time.Advance(TimeSpan.FromMilliseconds(100));
            return new(host.Server.Forms.Count == 4);
        });
    }

    private static ClientHost<ReachClient> CreateReachHost(Action<IServiceCollection>? services = null) =>
        new(static (collection, configure) => collection.AddReachClient(configure), ClientHosts.SetCredentials, services);
}
