using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens;

/// <summary>Checks that a new authorization loses no refresh token in silence.</summary>
public sealed class ConnectionSaverTests
{
    private const string User = OidcHost<OidcClient>.User;

    [Fact]
    public async Task The_same_account_keeps_the_refresh_token()
    {
        await using var host = OidcHosts.Create();
        await host.ConnectAsync();
        var before = (await host.Core.GetConnectionAsync(User)).ConnectedAt;
        host.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null((await (await BeginAgainAsync(host, "account-1"))()).Failure);
        var data = (await host.Client.GetAccessTokenForUserAsync(User))!;
        Assert.Equal(("a2", "rt1"), (data.Token, data.RefreshToken));
        var connection = await host.Core.GetConnectionAsync(User);
        Assert.True(connection.CanRefresh);
        Assert.Equal(before + TimeSpan.FromMinutes(1), connection.ConnectedAt);

        host.Server.Answer(TokenJson("a3", "rt3"));
        await host.Client.RefreshUserAccessTokenAsync(User);
        Assert.Equal("rt1", host.Server.Forms[^1]["refresh_token"]);
    }

    [Fact]
    public async Task Another_account_is_asked_about_and_nothing_is_saved()
    {
        await using var host = OidcHosts.Create();
        await host.ConnectAsync();
        var result = await (await BeginAgainAsync(host, "account-2"))();
        Assert.Equal(OAuth2AuthorizationFailureKind.ReplacementUnconfirmed, result.Failure?.Kind);
        Assert.Equal(OAuth2ErrorCodes.RefreshTokenMissing, result.Failure!.Error.Code);
        Assert.Equal((User, false), (result.UserId, result.Succeeded));
        Assert.NotNull(result.ReplacementTicket);
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync(User))!.Token);

        var found = await host.Core.PeekReplacementAsync(result.ReplacementTicket);
        Assert.Equal(User, found!.UserId);
        Assert.Equal(host.Time.GetUtcNow() + TimeSpan.FromMinutes(10), found.ExpiresAt);
        Assert.Equal(host.Time.GetUtcNow() + TimeSpan.FromHours(1), found.AccessExpiresAt);
        Assert.Null((await host.Core.CompleteReplacementAsync(result.ReplacementTicket, User, host.Host.Services)).Failure);
        var data = (await host.Client.GetAccessTokenForUserAsync(User))!;
        Assert.Equal(("a2", null), (data.Token, data.RefreshToken));
        Assert.Null(await host.Core.PeekReplacementAsync(result.ReplacementTicket));
    }

    [Fact]
    public async Task Another_account_is_asked_about_by_name_even_if_no_refresh_token_is_lost()
    {
        await using var host = CreateNamed();
        await host.AuthorizeAsync("u", AccountsHost.Answer("T1", "a1", "rt1", "Acme"));
        var result = await host.AuthorizeAsync("u", AccountsHost.Answer("T2", "b1", "rt2", "Beta"));
        Assert.Equal(
            (OAuth2AuthorizationFailureKind.ReplacementUnconfirmed, OAuth2ErrorCodes.AccountChanged), (result.Failure!.Kind, result.Failure.Error.Code));
        var found = (await host.Core.PeekReplacementAsync(result.ReplacementTicket!))!;
        Assert.Equal(("Acme", "Beta", false), (found.ReplacedAccount?.Label, found.Account?.Label, found.LosesRefreshToken));
        Assert.Equal("T1", (await host.Core.GetConnectionAsync("u")).Account?.Id);
        Assert.NotNull(await host.Core.DeclineReplacementAsync(result.ReplacementTicket!, "u"));
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);

        result = await host.AuthorizeAsync("u", AccountsHost.Answer("T2", "b2", "rt3", "Beta"));
        Assert.True((await host.Core.CompleteReplacementAsync(result.ReplacementTicket!, "u", host.Services)).Succeeded);
        Assert.Equal("Beta", (await host.Core.GetConnectionAsync("u")).Account?.Label);
        Assert.Null((await host.AuthorizeAsync("u", AccountsHost.Answer("T2", "b3", "rt4", "Beta"))).Failure);
    }

    [Fact]
    public async Task A_host_that_cannot_ask_keeps_the_account()
    {
        await using var host = CreateNamed();
        await host.AuthorizeAsync("u", AccountsHost.Answer("T1", "a1", "rt1", "Acme"));
        host.Server.Answer(AccountsHost.Answer("T2", "b1", "rt2", "Beta"));
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        var callback = new Uri($"https://app.example/oauth2/accounts-callback?code=c&state={TestHost.GetParameter(url, "state")}");
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.CompleteAuthorizationAsync(callback));
        Assert.Equal(OAuth2ErrorCodes.AccountChanged, exception.Error.Code);
        Assert.Contains("MultipleAccounts", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Beta", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal("T1", (await host.Core.GetConnectionAsync("u")).Account?.Id);
    }

    [Fact]
    public async Task An_account_of_another_user_is_not_asked_about()
    {
        await using var host = CreateNamed();
        await host.AuthorizeAsync("alice", AccountsHost.Answer("T1", "a1", "rt1", "Acme"));
        await host.AuthorizeAsync("bob", AccountsHost.Answer("T2", "b1", "rt2", "Beta"));
        var result = await host.AuthorizeAsync("bob", AccountsHost.Answer("T1", "b2", "rt3", "Acme"));
        Assert.Equal(OAuth2AuthorizationFailureKind.AccountTaken, result.Failure?.Kind);
        Assert.Equal("T2", (await host.Core.GetConnectionAsync("bob")).Account?.Id);
    }

    [Fact]
    public async Task The_same_account_without_an_ID_token_keeps_the_refresh_token()
    {
        await using var host = CreateNamed();
        await host.AuthorizeAsync("u", AccountsHost.Answer("T1", "a1", "rt1", "Acme"));
        Assert.Null((await host.AuthorizeAsync("u", AccountsHost.Answer("T1", "a2", refresh: null, "Acme"))).Failure);
        Assert.Equal("rt1", (await host.Client.GetAccessTokenForUserAsync("u"))!.RefreshToken);
    }

    [Fact]
    public async Task A_refresh_token_that_a_stopped_process_may_have_sent_is_kept_but_not_sent()
    {
        await using var host = OidcHosts.Create();
        await host.ConnectAsync();
        var store = host.Host.Services.GetRequiredService<IOAuth2TokenStore>();
        var key = new OAuth2ConnectionKey(host.Core.Definition.Alias, User);
        var stored = (await store.ReadAsync(key, CancellationToken.None)).Record!;
        var request = new OAuth2LeaseRequest { Owner = "stopped", Duration = TimeSpan.FromSeconds(4), SentVersion = stored.Version };
        Assert.True((await store.TryAcquireLeaseAsync(key, request, CancellationToken.None)).IsMarked);
        host.Time.Advance(TimeSpan.FromSeconds(5));

        Assert.Null((await (await BeginAgainAsync(host, "account-1"))()).Failure);
        host.Server.Answer(TokenJson("a3", "rt3"));
        var refused = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync(User));
        Assert.Equal(OAuth2ConnectionReason.Indeterminate, refused.Reason);
        Assert.DoesNotContain(host.Server.Forms, static form => form["grant_type"] == "refresh_token");
        var data = (await host.Client.GetAccessTokenForUserAsync(User))!;
        Assert.Equal(("a2", "rt1"), (data.Token, data.RefreshToken));
    }

    [Fact]
    public async Task An_account_that_no_ID_token_names_is_asked_about()
    {
        await using var host = ClientHosts.CreateBasic();
        Assert.Null((await host.AuthorizeAsync("u", TokenJson("a1", "rt1"))).Failure);
        var result = await host.AuthorizeAsync("u", TokenJson("a2"));
        Assert.NotNull(result.ReplacementTicket);
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }

    /// <summary>A record of version 0.2.0 does not say when the user authorized, and a refresh does not add it.</summary>
    [Fact]
    public async Task A_connection_of_an_older_version_is_asked_about_too()
    {
        await using var host = ClientHosts.CreateBasic();
        const string Record = """{"version":1,"alias":"basic","user":"u","token":"a1","type":"Bearer","refresh":"rt1"}""";
        var payload = host.Services.GetRequiredService<IOAuth2DataProtector>().Protect(Encoding.UTF8.GetBytes(Record));
        await host.Services.GetRequiredService<IOAuth2TokenStore>().TryWriteAsync(
            new("basic", "u"), new() { Payload = payload, ExpectedVersion = 0 }, CancellationToken.None);
        Assert.Null((await host.Core.GetConnectionAsync("u")).ConnectedAt);
        Assert.True((await host.Core.GetConnectionAsync("u")).CanRefresh);

        var result = await host.AuthorizeAsync("u", TokenJson("a2"));
        Assert.Equal(OAuth2AuthorizationFailureKind.ReplacementUnconfirmed, result.Failure?.Kind);
        Assert.Equal("rt1", (await host.Client.GetAccessTokenForUserAsync("u"))!.RefreshToken);

        // The user who has been asked can replace it.
        Assert.Null((await host.Core.CompleteReplacementAsync(result.ReplacementTicket!, "u", host.Services)).Failure);
        Assert.Equal("a2", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }

    [Theory]
    [InlineData(null, "a2")]
    [InlineData("rt2", "a2")]
    public async Task What_loses_no_refresh_token_is_saved_without_a_question(string? second, string expected)
    {
        await using var host = ClientHosts.CreateBasic();
        Assert.Null((await host.AuthorizeAsync("u", TokenJson("a1", second is null ? null : "rt1"))).Failure);
        Assert.Null((await host.AuthorizeAsync("u", TokenJson("a2", second))).Failure);
        Assert.Equal(expected, (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }

    [Fact]
    public async Task A_connection_that_has_ended_is_replaced_without_a_question()
    {
        await using var host = ClientHosts.CreateBasic();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(() => host.Client.RefreshUserAccessTokenAsync("u").AsTask());
        Assert.Null((await host.AuthorizeAsync("u", TokenJson("a2"))).Failure);
        Assert.Equal("a2", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }

    /// <summary>The library cannot ask the user: the connection stays, and the exception says what to do.</summary>
    [Fact]
    public async Task A_native_application_is_told_and_keeps_the_connection()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(() => host.AuthorizeAsync("u", TokenJson("a2")));
        Assert.Equal(OAuth2ErrorCodes.RefreshTokenMissing, exception.Error.Code);
        Assert.Contains("ForgetUserAsync", exception.Message, StringComparison.Ordinal);
        var data = (await host.Client.GetAccessTokenForUserAsync("u"))!;
        Assert.Equal(("a1", "rt1"), (data.Token, data.RefreshToken));

        // What the message advises.
        Assert.True(await host.Client.ForgetUserAsync("u"));
        Assert.Equal("a2", (await host.AuthorizeAsync("u", TokenJson("a2"))).Token);
    }

    [Fact]
    public async Task What_a_native_application_does_not_keep_is_revoked_where_that_ends_nothing_else()
    {
        await using var host = new ClientHost<ReachClient>(
            static (services, configure) => services.AddReachClient(configure), ClientHosts.SetCredentials);
        await AuthorizeAsync(TokenJson("a1", "rt1"));
        await Assert.ThrowsAsync<OAuth2ProtocolException>(() => AuthorizeAsync(TokenJson("a2")));
        Assert.Equal(["a2"], host.Server.Forms.Where(static form => form.ContainsKey("token")).Select(static form => form["token"]));

        async Task AuthorizeAsync(string tokens)
        {
            host.Server.Answer(tokens);
            var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
            await host.Client.CompleteAuthorizationAsync(
                new Uri($"https://app.example/oauth2/reach-callback?code=c&state={TestHost.GetParameter(url, "state")}"));
        }
    }

    /// <summary>The provider may replace the refresh token that is to be kept.</summary>
    [Fact]
    public async Task A_refresh_that_is_under_way_is_waited_for()
    {
        await using var host = OidcHosts.Create();
        await host.ConnectAsync();
        var gate = new TaskCompletionSource();
        var complete = await BeginAgainAsync(host, "account-1", async () =>
        {
            await gate.Task;
            return Json(TokenJson("of the refresh", "rt2"));
        });
        var refresh = host.Client.RefreshUserAccessTokenAsync(User).AsTask();
        await Eventually.IsTrueAsync(() => new(host.Server.Forms.Any(static form => form["grant_type"] == "refresh_token")));
        var authorized = complete();
        await Eventually.IsTrueAsync(() => new(host.Server.Forms.Count == 3));
        gate.SetResult();
        await refresh;
        await Eventually.IsTrueAsync(() =>
        {
            host.Time.Advance(TimeSpan.FromMilliseconds(200));
            return new(authorized.IsCompleted);
        });
        Assert.Null((await authorized).Failure);
        var data = (await host.Client.GetAccessTokenForUserAsync(User))!;
        Assert.Equal(("a2", "rt2"), (data.Token, data.RefreshToken));
    }

    /// <summary>The user was asked about the connection of before, and not about this one.</summary>
    [Fact]
    public async Task A_connection_that_was_made_meanwhile_is_not_replaced()
    {
        await using var host = ClientHosts.CreateBasic();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var ticket = (await host.AuthorizeAsync("u", TokenJson("a2"))).ReplacementTicket!;
        await host.AuthorizeAsync("u", TokenJson("a3", "rt3"));
        var result = await host.Core.CompleteReplacementAsync(ticket, "u", host.Services);
        Assert.Equal(OAuth2AuthorizationFailureKind.ReplacementUnconfirmed, result.Failure?.Kind);
        Assert.Null(result.ReplacementTicket);
        Assert.Equal("a3", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }

    [Fact]
    public async Task A_refresh_meanwhile_does_not_undo_the_decision()
    {
        await using var host = ClientHosts.CreateBasic();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var ticket = (await host.AuthorizeAsync("u", TokenJson("a2"))).ReplacementTicket!;
        host.Server.Answer(TokenJson("a1b", "rt1b"));
        await host.Client.RefreshUserAccessTokenAsync("u");
        Assert.Null((await host.Core.CompleteReplacementAsync(ticket, "u", host.Services)).Failure);
        Assert.Equal("a2", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }

    /// <summary>Begins another authorization, whose tokens come without a refresh token.</summary>
    private static async Task<Func<Task<OAuth2AuthorizationResult>>> BeginAgainAsync(
        OidcHost<OidcClient> host, string subject, Func<Task<HttpResponseMessage>>? refresh = null)
    {
        var start = await host.Core.BeginAuthorizationAsync(User, returnUrl: null);
        var idToken = host.Issuer.CreateMember(TestHost.GetParameter(start.AuthorizationUri, "nonce"), subject);
        host.Server.AnswerAsync(async (form, _) =>
            form["grant_type"] == "refresh_token" ? await refresh!() : Json(TokenJson("a2", more: idToken)));
        var state = TestHost.GetParameter(start.AuthorizationUri, "state");
        var response = OAuth2AuthorizationResponse.FromUri(new Uri($"https://app.example/callback?code=c&state={state}&iss=https%3A%2F%2Fas.example"));
        return async () => await host.Core.CompleteAuthorizationAsync(response, start.BindingValue, User, host.Host.Services);
    }

    private static ClientHost<FormerAccountsClient> CreateNamed() =>
        new(static (services, configure) => services.AddFormerAccountsClient(configure), ClientHosts.SetCredentials);
}
