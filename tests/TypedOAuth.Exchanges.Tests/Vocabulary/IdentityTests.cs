using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;

namespace TypedOAuth.Exchanges.Tests.Vocabulary;

/// <summary>Connects clients that authenticate, or identify the user, in another way than the specifications describe.</summary>
public sealed class IdentityTests
{
    [Fact]
    public async Task Weixin_from_connect_to_refresh_with_a_userinfo_request_that_names_the_user()
    {
        using var server = new OddServer
        {
            OnAuthorize = static request =>
            {
                OddServer.Insist(request.Uri.Fragment == "#wechat_redirect" && request.Query["appid"] == ProviderServer.ClientId, "wrong URL");
                OddServer.Insist(request.Query["scope"] == "snsapi_base,snsapi_userinfo" && !request.Query.ContainsKey("client_id"), "wrong scopes");
                OddServer.Insist(request.Query["state"] is { Length: <= 128 } state && state.All(char.IsAsciiLetterOrDigit), "wrong state");
                return new($"{request.Query["redirect_uri"]}?code=c1&state={request.Query["state"]}");
            },
            OnToken = static request =>
            {
                OddServer.Insist(request.Method == HttpMethod.Get && request.Query["appid"] == ProviderServer.ClientId, "wrong application");
                if (request.Uri.AbsolutePath == "/refresh")
                {
                    OddServer.Insist(request.Query, $"appid={ProviderServer.ClientId}&grant_type=refresh_token&refresh_token=r1");
                    return OddServer.Answer("""{"errcode":40030,"errmsg":"invalid refresh_token"}""", type: "text/plain");
                }

                OddServer.Insist(request.Query["secret"] == ProviderServer.ClientSecret && request.Query["code"] == "c1", "wrong secret");
                return OddServer.Answer("""{"access_token":"a1","expires_in":7200,"refresh_token":"r1","openid":"o1","scope":"snsapi_base,snsapi_userinfo"}""", type: "text/plain");
            },
            OnOther = static request =>
            {
                OddServer.Insist(request.Query, "access_token=a1&openid=o1");
                OddServer.Insist(request.Authorization is null, "the token is in the header");
                return OddServer.Answer("""{"openid":"o1","nickname":"Ann","headimgurl":"https://img.example/1"}""", type: "text/plain");
            },
        };
        await using var site = await ProviderSite<WeixinClient, WeixinClient.AuthData>.StartAsync<WeixinClientOptions>(
            server, static (services, configure) => services.AddWeixinClient(configure));
        Assert.Equal("o1", (await site.ConnectAsync()).OpenId);
        var account = (await site.Client.GetConnectionAsync("ann")).Account;
        Assert.Equal(("o1", "Ann"), (account?.Id, account?.Label));
        using var response = await site.CallAsync("ann", $"{OddServer.Host}/sns/auth");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var error = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await site.Client.RefreshUserAccessTokenAsync("ann"));
        Assert.Equal("invalid_grant", error.Error?.Code);
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task Basic_credentials_are_not_encoded()
    {
        using var server = new OddServer
        {
            OnToken = static request =>
            {
                OddServer.Insist(
                    request.Authorization == $"Basic {Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{ProviderServer.ClientId}:se+cr/et="))}",
                    "encoded");
                OddServer.Insist(!request.Body.ContainsKey("client_secret"), "the secret is in the form");
                return null;
            },
        };
        await using var site = await ProviderSite<RawBasicClient, RawBasicClient.AuthData>.StartAsync<RawBasicClientOptions>(
            server, static (services, configure) => services.AddRawBasicClient(configure), ("ClientSecret", "se+cr/et="));
        await site.ConnectAsync();
    }

    [Fact]
    public async Task A_public_client_sends_no_secret()
    {
        using var server = new OddServer
        {
            OnToken = static request =>
            {
                OddServer.Insist(request.Authorization is null && !request.Body.ContainsKey("client_secret") && request.Body["client_id"] == ProviderServer.ClientId, "a secret");
                return null;
            },
        };
        await using var site = await ProviderSite<PublicClient, PublicClient.AuthData>.StartAsync<PublicClientOptions>(
            server, static (services, configure) => services.AddPublicClient(configure));
        await site.ConnectAsync();
        await site.Client.RefreshUserAccessTokenAsync("ann");
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task A_client_authenticates_with_a_signed_assertion()
    {
        using var key = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
        var identifiers = new HashSet<string>();
        using var server = new OddServer
        {
            OnToken = request =>
            {
                OddServer.Insist(request.Body["client_assertion_type"] == "urn:ietf:params:oauth:client-assertion-type:jwt-bearer", "wrong type");
                var parts = request.Body["client_assertion"].Split('.');
                var signed = System.Text.Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}");
                OddServer.Insist(
                    key.VerifyData(signed, System.Buffers.Text.Base64Url.DecodeFromChars(parts[2]), System.Security.Cryptography.HashAlgorithmName.SHA256),
                    "wrong signature");
                using var claims = System.Text.Json.JsonDocument.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1]));
                OddServer.Insist(claims.RootElement.GetProperty("aud").GetString() == $"{OddServer.Host}/token", "wrong audience");
                OddServer.Insist(identifiers.Add(claims.RootElement.GetProperty("jti").GetString()!), "the assertion was used before");
                return null;
            },
        };
        await using var site = await ProviderSite<AssertionClient, AssertionClient.AuthData>.StartAsync<AssertionClientOptions>(
            server, static (services, configure) => services.AddAssertionClient(configure), ("PrivateKey", key.ExportPkcs8PrivateKeyPem()));
        await site.ConnectAsync();
        await site.Client.RefreshUserAccessTokenAsync("ann");
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task A_redirect_uri_has_a_name_that_is_a_setting()
    {
        using var server = new OddServer
        {
            OnAuthorize = static request =>
            {
                OddServer.Insist(request.Query["redirect_uri"] == "Ann_Lee-AnnLee-App-x", "wrong name");
                return new($"https://app.example/oauth2/ru-name-callback?code=c&state={request.Query["state"]}");
            },
            OnToken = static request =>
            {
                OddServer.Insist(request.Body.GetValueOrDefault("redirect_uri", "Ann_Lee-AnnLee-App-x") == "Ann_Lee-AnnLee-App-x", "wrong name");
                OddServer.Insist(request.Body["grant_type"] == "authorization_code" || request.Body["scope"] == "sell", "no scope");
                return OddServer.Answer("""{"access_token":"t","token_type":"User Access Token","expires_in":7200,"refresh_token":"r"}""");
            },
        };
        await using var site = await ProviderSite<RuNameClient, RuNameClient.AuthData>.StartAsync<RuNameClientOptions>(
            server, static (services, configure) => services.AddRuNameClient(configure), ("Parameters:ru_name", "Ann_Lee-AnnLee-App-x"));
        await site.ConnectAsync();
        await site.Client.RefreshUserAccessTokenAsync("ann");
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task An_account_is_an_element_of_an_array_and_a_header_of_the_api()
    {
        using var server = new OddServer
        {
            OnOther = static request =>
            {
                OddServer.Insist(request.Uri.AbsolutePath == "/connections" || request.Header("Odd-Tenant") == "t-7", "no tenant");
                return OddServer.Answer("""[{"tenantId":"t-7","tenantName":"Tea"},{"tenantId":"t-8"}]""");
            },
        };
        await using var site = await ProviderSite<FirstTenantClient, FirstTenantClient.AuthData>.StartAsync<FirstTenantClientOptions>(
            server, static (services, configure) => services.AddFirstTenantClient(configure));
        await site.ConnectAsync();
        Assert.Equal("Tea", (await site.Client.GetConnectionAsync("ann")).Account?.Label);
        using var response = await site.CallAsync("ann", $"{OddServer.Host}/invoices");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task An_account_comes_from_a_query_and_a_refresh_repeats_the_redirect_uri()
    {
        using var server = new OddServer
        {
            OnToken = static request =>
            {
                OddServer.Insist(request.Body["redirect_uri"] == "https://app.example/oauth2/graphql-callback", "no redirect URI");
                return null;
            },
            OnOther = static request =>
            {
                OddServer.Insist(request.Authorization!.StartsWith("at-", StringComparison.Ordinal), "a scheme");
                OddServer.Insist(request.Method == HttpMethod.Get || request.Body["query"] == "{ me { id name } }", "wrong query");
                return OddServer.Answer("""{"data":{"me":{"id":7,"name":"Ann"}}}""");
            },
        };
        await using var site = await ProviderSite<GraphQlClient, GraphQlClient.AuthData>.StartAsync<GraphQlClientOptions>(
            server, static (services, configure) => services.AddGraphQlClient(configure));
        await site.ConnectAsync();
        Assert.Equal("7", (await site.Client.GetConnectionAsync("ann")).Account?.Id);
        await site.Client.RefreshUserAccessTokenAsync("ann");
        using var response = await site.CallAsync("ann", $"{OddServer.Host}/items");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(server.Refusals);
    }
}
