using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;

namespace TypedOAuth.Exchanges.Tests.Vocabulary;

/// <summary>Connects clients to providers whose responses differ from the specifications.</summary>
public sealed class ResponseTests
{
    [Fact]
    public async Task Granted_scopes_are_read_from_the_authorization_response()
    {
        using var server = new OddServer
        {
            OnAuthorize = static request => new($"{request.Query["redirect_uri"]}?code=c&state={request.Query["state"]}&scope=read,profile"),
        };
        await using var site = await ProviderSite<CallbackScopeClient, CallbackScopeClient.AuthData>.StartAsync<CallbackScopeClientOptions>(
            server, static (services, configure) => services.AddCallbackScopeClient(configure));
        var data = await site.ConnectAsync();
        Assert.Equal(["read", "profile"], data.GrantedScopes);
        Assert.Equal(["activity:write"], data.MissingScopes);
        Assert.Equal(["activity:write"], (await site.Client.RefreshUserAccessTokenAsync("ann")).MissingScopes);
        Assert.Equal(["activity:write"], (await site.Client.GetConnectionAsync("ann")).MissingScopes);
    }

    [Fact]
    public async Task Granted_scopes_that_the_authorization_response_repeats_are_refused()
    {
        using var server = new OddServer
        {
            OnAuthorize = static request => new($"{request.Query["redirect_uri"]}?code=c&state={request.Query["state"]}&scope=read&scope=activity:write"),
        };
        await using var site = await ProviderSite<CallbackScopeClient, CallbackScopeClient.AuthData>.StartAsync<CallbackScopeClientOptions>(
            server, static (services, configure) => services.AddCallbackScopeClient(configure));
        Assert.Null(await site.ConnectAsync("ann"));
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task A_callback_has_other_names_and_its_own_error_codes()
    {
        var denies = true;
        using var server = new OddServer();
        server.OnAuthorize = request => new(
            $"{request.Query["redirect_uri"]}?st={request.Query["state"]}&{(denies ? "err=user_cancel&err_msg=no" : $"auth_code={Uri.EscapeDataString(server.Code)}")}");
        server.OnToken = request =>
        {
            OddServer.Insist(request.Body["grant_type"] == "refresh_token" || request.Body["code"] == server.Code, "wrong code");
            return null;
        };
        await using var site = await ProviderSite<RenamedCallbackClient, RenamedCallbackClient.AuthData>.StartAsync<RenamedCallbackClientOptions>(
            server, static (services, configure) => services.AddRenamedCallbackClient(configure));
        Assert.Null(await site.ConnectAsync("ann"));
        Assert.Contains("declined", site.FailurePage, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(server.Received);
        denies = false;
        await site.ConnectAsync();
    }

    [Fact]
    public async Task Tokens_are_nested_in_an_array_with_a_flag_of_success_and_numeric_errors()
    {
        using var server = new OddServer
        {
            OnToken = static request => OddServer.Answer(request.Body["grant_type"] == "refresh_token"
                ? """{"message":"error","data":[{"error_code":10010,"description":"expired"}]}"""
                : """{"message":"success","data":[{"error_code":0,"token":"t1","kind":"bot","expires_ms":"3600000","refresh":{"value":"r1","until":"2026-12-01T12:00:00Z"}}]}"""),
        };
        await using var site = await ProviderSite<NestedClient, NestedClient.AuthData>.StartAsync<NestedClientOptions>(
            server, static (services, configure) => services.AddNestedClient(configure));
        var data = await site.ConnectAsync();
        Assert.Equal(("t1", "bot", "r1"), (data.Token, data.TokenType, data.RefreshToken));
        Assert.Equal(server.Time.GetUtcNow().AddHours(1), data.ExpiresAt);
        Assert.Equal(new DateTimeOffset(2026, 12, 1, 12, 0, 0, TimeSpan.Zero), (await site.Client.GetConnectionAsync("ann")).RefreshTokenExpiresAt);
        var error = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await site.Client.RefreshUserAccessTokenAsync("ann"));
        Assert.Equal(("invalid_grant", true), (error.Error?.Code, error.Error?.Description?.StartsWith("expired", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_form_states_the_time_of_the_expiry()
    {
        using var server = new OddServer();
        var expiry = server.Time.GetUtcNow().AddHours(3);
        server.OnToken = _ => OddServer.Answer($"access_token=t1&expires={expiry.ToUnixTimeSeconds()}", type: "text/html");
        await using var site = await ProviderSite<FormResponseClient, FormResponseClient.AuthData>.StartAsync<FormResponseClientOptions>(
            server, static (services, configure) => services.AddFormResponseClient(configure));
        var data = await site.ConnectAsync();
        Assert.Equal(("t1", expiry), (data.Token, data.ExpiresAt));
    }

    [Fact]
    public async Task A_response_without_an_expiry_and_with_another_content_type_has_the_declared_lifetime()
    {
        using var server = new OddServer
        {
            OnToken = static _ => OddServer.Answer("""callback({"access_token":"t1","refresh_token":"r1","scope":""});""", type: "text/javascript"),
        };
        await using var site = await ProviderSite<PlainJsonClient, PlainJsonClient.AuthData>.StartAsync<PlainJsonClientOptions>(
            server, static (services, configure) => services.AddPlainJsonClient(configure));
        var data = await site.ConnectAsync();
        Assert.Equal(server.Time.GetUtcNow().AddHours(2), data.ExpiresAt);
        Assert.Empty(data.MissingScopes);
    }

    [Fact]
    public async Task A_revocation_names_the_user_and_fails_with_status_200()
    {
        var code = 1;
        using var server = new OddServer
        {
            OnToken = static _ => OddServer.Answer("""{"code":0,"access_token":"t1","token_type":"Bearer","user":{"id":"u7"}}"""),
            OnOther = request =>
            {
                OddServer.Insist(request.Query["access_token"] == "t1" && request.Body["stripe_user_id"] == "u7" && request.Body.ContainsKey("client_secret"), "wrong place");
                return OddServer.Answer($$"""{"code":{{code}}}""");
            },
        };
        await using var site = await ProviderSite<FlaggedRevocationClient, FlaggedRevocationClient.AuthData>.StartAsync<FlaggedRevocationClientOptions>(
            server, static (services, configure) => services.AddFlaggedRevocationClient(configure));
        await site.ConnectAsync();
        Assert.NotEqual(OAuth2RevocationOutcome.Revoked, (await site.Core.DisconnectAsync("ann")).Revocation);
        code = 0;
        await site.ConnectAsync();
        Assert.Equal(OAuth2RevocationOutcome.Revoked, (await site.Core.DisconnectAsync("ann")).Revocation);
        Assert.Empty(server.Refusals);
    }
}
