using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;

namespace TypedOAuth.Exchanges.Tests.Vocabulary;

/// <summary>Connects clients to providers that insist on one difference each in the requests that they receive.</summary>
public sealed class RequestTests
{
    [Fact]
    public async Task Parameters_of_the_authorization_request_are_renamed_replaced_added_and_removed()
    {
        using var server = new OddServer
        {
            OnAuthorize = static request =>
            {
                var query = request.Query;
                OddServer.Insist(query, $"duration=permanent&app_id={ProviderServer.ClientId}&scopes=read,write&response_type=code&code_challenge_method=S256&key={ProviderServer.ClientId}/x"
                    + $"&redirect_uri=https://app.example/oauth2/renamed-url-callback&state={query["state"]}&code_challenge={query["code_challenge"]}");
                return new($"{query["redirect_uri"]}?code=c&state={query["state"]}");
            },
        };
        await using var site = await ProviderSite<RenamedUrlClient, RenamedUrlClient.AuthData>.StartAsync<RenamedUrlClientOptions>(
            server, static (services, configure) => services.AddRenamedUrlClient(configure));
        await site.ConnectAsync();
    }

    [Fact]
    public async Task The_url_has_the_declared_encoding_and_fragment()
    {
        using var server = new OddServer
        {
            OnAuthorize = static request =>
            {
                OddServer.Insist(request.Uri.OriginalString.EndsWith("#wechat_redirect", StringComparison.Ordinal), "no fragment");
                OddServer.Insist(request.Uri.OriginalString.Contains("&scope=a:b+c/d&", StringComparison.Ordinal), "encoded scopes");
                return new($"{request.Query["redirect_uri"]}?code=c&state={request.Query["state"]}");
            },
        };
        await using var site = await ProviderSite<EncodedUrlClient, EncodedUrlClient.AuthData>.StartAsync<EncodedUrlClientOptions>(
            server, static (services, configure) => services.AddEncodedUrlClient(configure));
        await site.ConnectAsync();
    }

    [Fact]
    public async Task A_state_that_the_provider_loses_is_in_the_redirect_uri_that_the_token_request_repeats()
    {
        string? sent = null;
        using var server = new OddServer
        {
            OnAuthorize = request =>
            {
                OddServer.Insist(!request.Query.ContainsKey("state"), "state is not supported");
                sent = request.Query["redirect_uri"];
                return new($"{sent}&code=c");
            },
            OnToken = request =>
            {
                OddServer.Insist(request.Body["redirect_uri"] == sent, "another redirect URI");
                return null;
            },
        };
        await using var site = await ProviderSite<StatelessClient, StatelessClient.AuthData>.StartAsync<StatelessClientOptions>(
            server, static (services, configure) => services.AddStatelessClient(configure));
        await site.ConnectAsync();
    }

    [Fact]
    public async Task Pkce_is_left_out_of_both_requests()
    {
        using var server = new OddServer
        {
            OnAuthorize = static request =>
            {
                OddServer.Insist(!request.Uri.Query.Contains("challenge", StringComparison.Ordinal), "unknown parameter");
                return new($"{request.Query["redirect_uri"]}?code=c&state={request.Query["state"]}");
            },
            OnToken = static request =>
            {
                OddServer.Insist(!request.Body.ContainsKey("code_verifier"), "unknown parameter");
                return null;
            },
        };
        await using var site = await ProviderSite<PkcelessClient, PkcelessClient.AuthData>.StartAsync<PkcelessClientOptions>(
            server, static (services, configure) => services.AddPkcelessClient(configure));
        await site.ConnectAsync();
    }

    [Fact]
    public async Task The_challenge_has_hexadecimal_digits()
    {
        string? challenge = null;
        using var server = new OddServer
        {
            OnAuthorize = request =>
            {
                challenge = request.Query["code_challenge"];
                return new($"{request.Query["redirect_uri"]}?code=c&state={request.Query["state"]}");
            },
            OnToken = request =>
            {
                var hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(request.Body["code_verifier"]));
                OddServer.Insist(Convert.ToHexStringLower(hash) == challenge, "wrong verifier");
                return null;
            },
        };
        await using var site = await ProviderSite<HexPkceClient, HexPkceClient.AuthData>.StartAsync<HexPkceClientOptions>(
            server, static (services, configure) => services.AddHexPkceClient(configure));
        await site.ConnectAsync();
    }

    [Fact]
    public async Task The_challenge_is_the_verifier_and_each_request_has_its_own_identifier()
    {
        string? challenge = null;
        var identifiers = new HashSet<Guid>();
        using var server = new OddServer
        {
            OnAuthorize = request =>
            {
                OddServer.Insist(request.Query["code_challenge_method"] == "plain", "unknown method");
                challenge = request.Query["code_challenge"];
                return new($"{request.Query["redirect_uri"]}?code=c&state={request.Query["state"]}");
            },
            OnToken = request =>
            {
                OddServer.Insist(identifiers.Add(Guid.Parse(request.Header("Correlation-Id")!)), "repeated identifier");
                OddServer.Insist(request.Body["grant_type"] != "authorization_code" || request.Body["code_verifier"] == challenge, "wrong verifier");
                return null;
            },
        };
        await using var site = await ProviderSite<PlainPkceClient, PlainPkceClient.AuthData>.StartAsync<PlainPkceClientOptions>(
            server, static (services, configure) => services.AddPlainPkceClient(configure));
        await site.ConnectAsync();
        await site.Client.RefreshUserAccessTokenAsync("ann");
        await site.Core.DisconnectAsync("ann");
        Assert.Equal("delete", server.Received[^1].Body["grant_type"]);
        Assert.Equal(3, identifiers.Count);
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task Token_requests_are_json_with_a_parameter_for_refreshes_only()
    {
        using var server = new OddServer
        {
            OnToken = static request =>
            {
                OddServer.Insist(request is { ContentType: "application/json" } && request.Authorization!.StartsWith("Basic ", StringComparison.Ordinal), "not JSON");
                var isRefresh = request.Body["grant_type"] == "refresh_token";
                OddServer.Insist(request.Uri.AbsolutePath == (isRefresh ? "/refresh" : "/token"), "wrong endpoint");
                OddServer.Insist(request.Body.ContainsKey("expires_in") == isRefresh, "expires_in");
                return null;
            },
        };
        await using var site = await ProviderSite<JsonClient, JsonClient.AuthData>.StartAsync<JsonClientOptions>(
            server, static (services, configure) => services.AddJsonClient(configure));
        await site.ConnectAsync();
        await site.Client.RefreshUserAccessTokenAsync("ann");
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task Token_requests_use_get_and_a_user_agent()
    {
        using var server = new OddServer
        {
            OnToken = static request =>
            {
                OddServer.Insist(request.Method == HttpMethod.Get && request.ContentType is null, "not GET");
                OddServer.Insist(request.Query["client_secret"] == ProviderServer.ClientSecret && request.Header("User-Agent") == "Odd/1.0", "parameters");
                return null;
            },
        };
        await using var site = await ProviderSite<GetClient, GetClient.AuthData>.StartAsync<GetClientOptions>(
            server, static (services, configure) => services.AddGetClient(configure));
        await site.ConnectAsync();
        await site.Client.RefreshUserAccessTokenAsync("ann");
        Assert.Empty(server.Refusals);
        Assert.All(site.Log.Lines, static entry => Assert.DoesNotContain(ProviderServer.ClientSecret, entry, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Parameters_can_be_in_the_query_of_a_post()
    {
        using var server = new OddServer
        {
            OnToken = static request =>
            {
                OddServer.Insist(request.Method == HttpMethod.Post && request.Query["format"] == "json", "format is missing");
                OddServer.Insist(request.Query.ContainsKey("refresh_token") == !request.Body.ContainsKey("code"), "wrong place");
                return null;
            },
        };
        await using var site = await ProviderSite<QueryClient, QueryClient.AuthData>.StartAsync<QueryClientOptions>(
            server, static (services, configure) => services.AddQueryClient(configure));
        await site.ConnectAsync();
        await site.Client.RefreshUserAccessTokenAsync("ann");
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task Parameters_of_token_requests_are_renamed_and_a_callback_parameter_is_sent_again()
    {
        string? state = null;
        using var server = new OddServer
        {
            OnAuthorize = request =>
            {
                state = request.Query["state"];
                return new($"{request.Query["redirect_uri"]}?code=c1&state={state}&device_id=d1");
            },
            OnToken = request =>
            {
                OddServer.Insist(request.Header("Api-Key") == ProviderServer.ClientId, "no key");
                var credentials = $"appid={ProviderServer.ClientId}&secret={ProviderServer.ClientSecret}&device_id=d1";
                OddServer.Insist(request.Body, request.Body["type"] == "refresh"
                    ? $"type=refresh&refresh_token={request.Body["refresh_token"]}&{credentials}"
                    : $"type=web_server&auth_code=c1&code_verifier={request.Body["code_verifier"]}&state={state}&{credentials}");
                return null;
            },
        };
        await using var site = await ProviderSite<RenamedRequestClient, RenamedRequestClient.AuthData>.StartAsync<RenamedRequestClientOptions>(
            server, static (services, configure) => services.AddRenamedRequestClient(configure));
        await site.ConnectAsync();
        await site.Client.RefreshUserAccessTokenAsync("ann");
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task The_secret_is_sent_twice()
    {
        using var server = new OddServer
        {
            OnToken = static request =>
            {
                OddServer.Insist(request.Authorization is not null && request.Body["client_secret"] == ProviderServer.ClientSecret, "not both");
                return null;
            },
        };
        await using var site = await ProviderSite<BothAuthenticationClient, BothAuthenticationClient.AuthData>.StartAsync<BothAuthenticationClientOptions>(
            server, static (services, configure) => services.AddBothAuthenticationClient(configure));
        await site.ConnectAsync();
    }

    [Fact]
    public async Task An_application_signs_each_request()
    {
        using var server = new OddServer
        {
            OnToken = static request =>
            {
                OddServer.Insist(request.Body["sign"] == $"{request.Body.Count - 1}:{ProviderServer.ClientSecret}", "bad signature");
                return null;
            },
        };
        await using var site = await ProviderSite<SignedClient, SignedClient.AuthData>.StartAsync<SignedClientOptions>(
            server, static (services, configure) => services.AddSignedClient(options =>
            {
                configure(options);
                options.RequestSigner = new CountingSigner();
            }));
        await site.ConnectAsync();
        await site.Client.RefreshUserAccessTokenAsync("ann");
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task Scopes_with_a_prefix_are_sent_in_their_parameter()
    {
        using var server = new OddServer
        {
            OnAuthorize = static request =>
            {
                OddServer.Insist(request.Query["scope"] == "chat:write" && request.Query["user_scope"] == "chat:write", "scopes");
                return new($"{request.Query["redirect_uri"]}?code=c&state={request.Query["state"]}");
            },
        };
        await using var site = await ProviderSite<SecondScopesClient, SecondScopesClient.AuthData>.StartAsync<SecondScopesClientOptions>(
            server, static (services, configure) => services.AddSecondScopesClient(configure));
        Assert.Equal(["chat:write", "user:chat:write"], (await site.ConnectAsync()).GrantedScopes);
    }

    /// <summary>Signs the number of parameters.</summary>
    private sealed class CountingSigner : IOAuth2RequestSigner
    {
        public ValueTask SignAsync(OAuth2ProviderRequest request, CancellationToken cancellationToken)
        {
            request.Parameters.Add(new("sign", $"{request.Parameters.Count}:{request.ClientSecret}"));
            return default;
        }
    }
}
