using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;

namespace TypedOAuth.Exchanges.Tests.Vocabulary;

/// <summary>Refreshes and revokes tokens of providers that insist on one difference each, and calls their APIs.</summary>
public sealed class TokenLifeTests
{
    [Fact]
    public async Task The_first_token_is_exchanged_and_the_token_itself_refreshes_the_connection()
    {
        using var server = new OddServer
        {
            OnToken = static request =>
            {
                switch (request.Uri.AbsolutePath)
                {
                    case "/exchange":
                        OddServer.Insist(request.Method == HttpMethod.Get, "not GET");
                        OddServer.Insist(request.Query, $"grant_type=ig_exchange_token&client_secret={ProviderServer.ClientSecret}&access_token=short");
                        return OddServer.Answer("""{"access_token":"long-1","token_type":"bearer","expires_in":5183944}""");
                    case "/refresh":
                        OddServer.Insist(request.Query, "grant_type=ig_refresh_token&access_token=long-1");
                        return OddServer.Answer("""{"access_token":"long-2","token_type":"bearer","expires_in":5183944}""");
                    default:
                        return OddServer.Answer("""{"access_token":"short","token_type":"bearer"}""");
                }
            },
        };
        await using var site = await ProviderSite<ExchangedClient, ExchangedClient.AuthData>.StartAsync<ExchangedClientOptions>(
            server, static (services, configure) => services.AddExchangedClient(configure));
        Assert.Equal("long-1", (await site.ConnectAsync()).Token);
        Assert.True((await site.Client.GetConnectionAsync("ann")).CanRefresh);
        Assert.Equal("long-2", (await site.Client.RefreshUserAccessTokenAsync("ann")).Token);
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task A_failed_exchange_saves_nothing()
    {
        using var server = new OddServer
        {
            OnToken = static request => request.Uri.AbsolutePath == "/exchange"
                ? OddServer.Answer("""{"error":"invalid_request"}""", HttpStatusCode.BadRequest)
                : OddServer.Answer("""{"access_token":"short","token_type":"bearer"}"""),
        };
        await using var site = await ProviderSite<ExchangedClient, ExchangedClient.AuthData>.StartAsync<ExchangedClientOptions>(
            server, static (services, configure) => services.AddExchangedClient(configure));
        Assert.Null(await site.ConnectAsync("ann"));
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await site.Client.GetConnectionAsync("ann")).State);
    }

    [Fact]
    public async Task A_refresh_token_is_sent_as_a_bearer_token()
    {
        using var server = new OddServer
        {
            OnToken = static request =>
            {
                OddServer.Insist(
                    request.Body["grant_type"] == "authorization_code"
                    || (request.Authorization!.StartsWith("Bearer rt-", StringComparison.Ordinal) && !request.Body.ContainsKey("refresh_token")),
                    "wrong place");
                return null;
            },
        };
        await using var site = await ProviderSite<BearerRefreshClient, BearerRefreshClient.AuthData>.StartAsync<BearerRefreshClientOptions>(
            server, static (services, configure) => services.AddBearerRefreshClient(configure));
        await site.ConnectAsync();
        await site.Client.RefreshUserAccessTokenAsync("ann");
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task A_grant_is_deleted_with_a_json_body()
    {
        using var server = new OddServer
        {
            OnOther = static request =>
            {
                OddServer.Insist(request.Method == HttpMethod.Delete && request.ContentType == "application/json" && request.Authorization is not null, "wrong format");
                OddServer.Insist(request.Address == $"{OddServer.Host}/applications/{ProviderServer.ClientId}/grant", "wrong address");
                OddServer.Insist(request.Body.Count == 1 && request.Body["access_token"].StartsWith("at-", StringComparison.Ordinal), "wrong token");
                return new(HttpStatusCode.NoContent);
            },
        };
        await using var site = await ProviderSite<DeletingClient, DeletingClient.AuthData>.StartAsync<DeletingClientOptions>(
            server, static (services, configure) => services.AddDeletingClient(configure));
        await site.ConnectAsync();
        Assert.Equal(OAuth2RevocationOutcome.Revoked, (await site.Core.DisconnectAsync("ann")).Revocation);
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task A_refresh_token_in_the_path_is_revoked_without_a_body()
    {
        string? token = null;
        using var server = new OddServer
        {
            OnOther = request =>
            {
                OddServer.Insist(request.Method == HttpMethod.Delete && request.ContentType is null && request.Authorization is null, "wrong format");
                token = request.Uri.Segments[^1];
                return new(HttpStatusCode.NoContent);
            },
        };
        await using var site = await ProviderSite<PathRevocationClient, PathRevocationClient.AuthData>.StartAsync<PathRevocationClientOptions>(
            server, static (services, configure) => services.AddPathRevocationClient(configure));
        var data = await site.ConnectAsync();
        Assert.Equal(OAuth2RevocationOutcome.Revoked, (await site.Core.DisconnectAsync("ann")).Revocation);
        Assert.Equal(data.RefreshToken, token);
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task A_revocation_is_authenticated_by_the_token()
    {
        var count = 0;
        using var server = new OddServer
        {
            OnOther = request =>
            {
                count++;
                OddServer.Insist(request.Authorization!.StartsWith("Bearer at-", StringComparison.Ordinal) && request.Body.Count == 0, "wrong format");
                return null;
            },
        };
        await using var site = await ProviderSite<BearerRevocationClient, BearerRevocationClient.AuthData>.StartAsync<BearerRevocationClientOptions>(
            server, static (services, configure) => services.AddBearerRevocationClient(configure));
        await site.ConnectAsync();
        Assert.Equal(OAuth2RevocationOutcome.Revoked, (await site.Core.DisconnectAsync("ann")).Revocation);
        Assert.Equal(1, count);
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task A_revocation_can_be_a_get_with_the_secret_in_a_header()
    {
        using var server = new OddServer
        {
            OnOther = static request =>
            {
                OddServer.Insist(request.Method == HttpMethod.Get && request.Authorization == $"Client {ProviderServer.ClientSecret}", "wrong format");
                OddServer.Insist(request.Query, $"refresh_token={request.Query["refresh_token"]}&client_id={ProviderServer.ClientId}");
                return null;
            },
        };
        await using var site = await ProviderSite<GetRevocationClient, GetRevocationClient.AuthData>.StartAsync<GetRevocationClientOptions>(
            server, static (services, configure) => services.AddGetRevocationClient(configure));
        await site.ConnectAsync();
        Assert.Equal(OAuth2RevocationOutcome.Revoked, (await site.Core.DisconnectAsync("ann")).Revocation);
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task The_api_gets_the_token_in_a_header_and_refuses_an_expired_one_with_another_status()
    {
        var refused = "";
        using var server = new OddServer
        {
            OnOther = request =>
            {
                OddServer.Insist(request.Authorization is null && request.Header("Odd-Version") == "2026-01", "wrong headers");
                var token = request.Header("X-Odd-Token")!;
                refused = refused.Length == 0 ? token : refused;
                return token == refused ? new(HttpStatusCode.Forbidden) : null;
            },
        };
        await using var site = await ProviderSite<HeaderApiClient, HeaderApiClient.AuthData>.StartAsync<HeaderApiClientOptions>(
            server, static (services, configure) => services.AddHeaderApiClient(configure));
        await site.ConnectAsync();

        // A token that was issued a moment ago is not replaced.
        server.Time.Advance(TimeSpan.FromMinutes(10));
        using var response = await site.CallAsync("ann", $"{OddServer.Host}/me");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(response.RequestMessage!.Headers.Contains("X-Odd-Token"));
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task The_api_gets_the_token_as_a_user_name_and_a_constant_parameter()
    {
        using var server = new OddServer
        {
            OnOther = static request =>
            {
                var credentials = System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(request.Authorization!["Basic ".Length..]));
                OddServer.Insist(credentials.StartsWith("at-", StringComparison.Ordinal) && credentials.EndsWith(':') && request.Query["v"] == "5", "wrong token");
                return null;
            },
        };
        await using var site = await ProviderSite<SchemeApiClient, SchemeApiClient.AuthData>.StartAsync<SchemeApiClientOptions>(
            server, static (services, configure) => services.AddSchemeApiClient(configure));
        await site.ConnectAsync();
        using var response = await site.CallAsync("ann", $"{OddServer.Host}/me");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task The_api_gets_the_token_in_the_query_and_no_log_shows_it()
    {
        using var server = new OddServer
        {
            OnOther = static request =>
            {
                if (request.Uri.AbsolutePath == "/who")
                {
                    return Compress("""{"openid":"o1"}""");
                }

                OddServer.Insist(request.Query["openid"] == "o1", "wrong account");
                OddServer.Insist(request.Authorization is null && request.Query["a"] == "b" && request.Query["oauth_token"].StartsWith("at-", StringComparison.Ordinal), "wrong place");
                return null;
            },
        };
        await using var site = await ProviderSite<QueryApiClient, QueryApiClient.AuthData>.StartAsync<QueryApiClientOptions>(
            server, static (services, configure) => services.AddQueryApiClient(configure));
        var data = await site.ConnectAsync();
        using var response = await site.CallAsync("ann", $"{OddServer.Host}/me?a=b");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain(data.Token, response.RequestMessage!.RequestUri!.Query, StringComparison.Ordinal);
        Assert.All(site.Log.Lines, entry => Assert.DoesNotContain(data.Token, entry, StringComparison.Ordinal));
        Assert.Empty(server.Refusals);
    }

    /// <summary>Returns a compressed response, which some servers send without being asked.</summary>
    private static HttpResponseMessage Compress(string json)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(bytes, System.IO.Compression.CompressionLevel.Fastest))
        {
            gzip.Write(System.Text.Encoding.UTF8.GetBytes(json));
        }

        var content = new ByteArrayContent(bytes.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        content.Headers.TryAddWithoutValidation("Content-Encoding", "gzip");
        return new(HttpStatusCode.OK) { Content = content };
    }
}
