using System.Net;
using Microsoft.Extensions.DependencyInjection;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Hosting;

/// <summary>Checks the handlers of the base class library over real connections, in each way in which an application can register them.</summary>
public sealed class ApiHandlerChainTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_users_session_never_travels_with_another_users_request()
    {
        using var api = new LoopbackServer();
        await using var host = await CreateAsync(api, static builder => builder.AddTestAccessToken());
        foreach (var user in new[] { "u", "v" })
        {
            using var response = await SendAsync(host, user);
        }

        Assert.Equal(["Bearer of-u", "Bearer of-v"], api.Authorizations);
        Assert.All(api.Requests, static request => Assert.Null(request.Cookie));
    }

    [Fact]
    public async Task A_fresh_token_never_follows_a_redirect_to_a_foreign_host()
    {
        using var evil = new LoopbackServer { Answer = static () => (401, "") };
        using var api = new LoopbackServer { Answer = static () => (302, ""), RedirectsTo = evil.Address };
        await using var host = await CreateAsync(api, static builder => builder.AddTestAccessToken());
        host.Server.Answer(TokenJson("fresh", "rt2"));
        using var response = await SendAsync(host, "u");
        Assert.Equal(["Bearer of-u"], api.Authorizations);
        Assert.Equal([null], evil.Authorizations);
        Assert.Equal(2, host.Server.Count);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("changed before")]
    [InlineData("changed after")]
    [InlineData("sockets after")]
    [InlineData("own before")]
    [InlineData("own after")]
    [InlineData("own client handler")]
    [InlineData("defaults")]
    [InlineData("token in defaults")]
    [InlineData("behind a delegating handler")]
    public async Task A_primary_handler_without_cookies_and_redirects_is_used_as_it_is(string registration)
    {
        using var api = new LoopbackServer();
        await using var host = await CreateAsync(api, builder => Register(builder, registration, isSafe: true));
        using var response = await SendAsync(host, "u");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await StartAsync(host);
        var primary = GetPrimary(host);
        Assert.False(primary is SocketsHttpHandler { UseCookies: true } or SocketsHttpHandler { AllowAutoRedirect: true });
        if (registration.StartsWith("changed", StringComparison.Ordinal) || registration.StartsWith("sockets", StringComparison.Ordinal))
        {
            Assert.Equal(7, Assert.IsType<SocketsHttpHandler>(primary).MaxConnectionsPerServer);
            Assert.Equal(TimeSpan.FromMinutes(2), ((SocketsHttpHandler)primary).PooledConnectionLifetime);
        }
    }

    [Theory]
    [InlineData("changed before", "SocketsHttpHandler shares cookies between users. Set UseCookies = false in the code")]
    [InlineData("changed after", "SocketsHttpHandler shares cookies between users. Set UseCookies = false in the code")]
    [InlineData("sockets after", "SocketsHttpHandler shares cookies between users. Set UseCookies = false in the code")]
    [InlineData("own before", "SocketsHttpHandler shares cookies between users. Set UseCookies = false and AllowAutoRedirect = false in the code")]
    [InlineData("own after", "SocketsHttpHandler shares cookies between users. Set UseCookies = false and AllowAutoRedirect = false in the code")]
    [InlineData("own client handler", "HttpClientHandler follows redirects. Set AllowAutoRedirect = false in the code")]
    [InlineData("defaults", "SocketsHttpHandler shares cookies between users. Set UseCookies = false and AllowAutoRedirect = false in the code")]
    [InlineData("behind a delegating handler", "SocketsHttpHandler shares cookies between users. Set UseCookies = false and AllowAutoRedirect = false in the code")]
    public async Task An_applications_own_handler_that_leaves_one_on_ends_the_start_and_the_first_call(string registration, string message)
    {
        using var api = new LoopbackServer();
        await using var host = await CreateAsync(api, builder => Register(builder, registration, isSafe: false));
        var start = await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => StartAsync(host));
        Assert.Contains($"The HTTP client 'api' sends access tokens, and its {message}", start.Message, StringComparison.Ordinal);
        var call = await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => SendAsync(host, "u"));
        Assert.Equal(start.Message, call.Message);
        Assert.Empty(api.Authorizations);
    }

    [Fact]
    public async Task Other_handlers_are_the_applications_own()
    {
        using var api = new LoopbackServer();
        using var fake = new ScriptedApi();
        await using var host = await CreateAsync(api, builder => builder.AddTestAccessToken().ConfigurePrimaryHttpMessageHandler(() => fake));
        await StartAsync(host);
        using var response = await SendAsync(host, "u");
        Assert.Equal("of-u", Assert.Single(fake.Requests).Token);
    }

    [Fact]
    public async Task A_fresh_token_never_follows_the_redirect_of_a_handler_that_is_wrapped()
    {
        using var evil = new LoopbackServer { Answer = static () => (401, "{}") };
        using var api = new LoopbackServer { Answer = static () => (302, ""), RedirectsTo = evil.Address };
        await using var host = await CreateAsync(api, static builder => builder.AddTestAccessToken().ConfigurePrimaryHttpMessageHandler(static () => new Wrapping()));
        host.Server.Answer(TokenJson("fresh", "rt2"));
        await StartAsync(host);
        using var response = await SendAsync(host, "u");
        Assert.Equal(["Bearer of-u"], api.Authorizations);
        Assert.Equal([null], evil.Authorizations);
        Assert.Equal(2, host.Server.Count);
    }

    [Theory]
    [InlineData("sockets", "SocketsHttpHandler sends its credentials to any host that requests them. In the code that creates this handler, set Credentials to null or")]
    [InlineData("sockets default", "SocketsHttpHandler sends its credentials to any host that requests them. In the code that creates this handler, set Credentials to null or")]
    [InlineData("client", "HttpClientHandler sends its credentials to any host that requests them. In the code that creates this handler, set Credentials to null or")]
    [InlineData("client default", "HttpClientHandler sends its credentials to any host that requests them. Set UseDefaultCredentials = false in the code")]
    public async Task Credentials_that_any_host_would_get_end_the_start_and_the_first_call(string kind, string message)
    {
        using var api = new LoopbackServer();
        await using var host = await CreateAsync(api, builder => builder.AddTestAccessToken().ConfigurePrimaryHttpMessageHandler(() => CreateWithCredentials(kind)));
        var start = await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => StartAsync(host));
        Assert.Contains($"The HTTP client 'api' sends access tokens, and its {message}", start.Message, StringComparison.Ordinal);
        var call = await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => SendAsync(host, "u"));
        Assert.Equal(start.Message, call.Message);
        Assert.Empty(api.Authorizations);
    }

    [Theory]
    [InlineData("sockets cache")]
    [InlineData("client cache")]
    [InlineData("sockets proxy")]
    [InlineData("client proxy")]
    public async Task Credentials_of_named_hosts_and_of_a_proxy_are_the_applications_own(string kind)
    {
        using var api = new LoopbackServer();
        await using var host = await CreateAsync(api, builder => builder.AddTestAccessToken().ConfigurePrimaryHttpMessageHandler(() => CreateWithCredentials(kind)));
        await StartAsync(host);
        using var response = await SendAsync(host, "u");
        Assert.Equal(["Bearer of-u"], api.Authorizations);
    }

    private static HttpMessageHandler CreateWithCredentials(string kind)
    {
        var own = new NetworkCredential("svc", "pw");
        var cache = new CredentialCache { { new Uri("https://intranet.example/"), "Basic", own } };
        var sockets = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        var client = new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false };
        switch (kind)
        {
            case "sockets": sockets.Credentials = own; break;
            case "sockets default": sockets.Credentials = CredentialCache.DefaultCredentials; break;
            case "sockets cache": sockets.Credentials = cache; break;
            case "sockets proxy": (sockets.DefaultProxyCredentials, sockets.Proxy) = (own, new WebProxy { Credentials = own }); break;
            case "client": client.Credentials = own; break;
            case "client default": client.UseDefaultCredentials = true; break;
            case "client cache": client.Credentials = cache; break;
            default: (client.DefaultProxyCredentials, client.Proxy) = (own, new WebProxy { Credentials = own }); break;
        }

        return kind.StartsWith("sockets", StringComparison.Ordinal) ? sockets : client;
    }

    private static void Register(IHttpClientBuilder builder, string registration, bool isSafe)
    {
        HttpMessageHandler CreateOwn() => isSafe ? new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false } : new SocketsHttpHandler();
        void Change(HttpMessageHandler handler, IServiceProvider services)
        {
            ((SocketsHttpHandler)handler).MaxConnectionsPerServer = 7;
            if (!isSafe)
            {
                ((SocketsHttpHandler)handler).UseCookies = true;
            }
        }

        switch (registration)
        {
            case "none": builder.AddTestAccessToken(); break;
            case "changed before": builder.ConfigurePrimaryHttpMessageHandler(Change).AddTestAccessToken(); break;
            case "changed after": builder.AddTestAccessToken().ConfigurePrimaryHttpMessageHandler(Change); break;
            case "sockets after": builder.AddTestAccessToken().UseSocketsHttpHandler(Change); break;
            case "own before": builder.ConfigurePrimaryHttpMessageHandler(CreateOwn).AddTestAccessToken(); break;
            case "own after": builder.AddTestAccessToken().ConfigurePrimaryHttpMessageHandler(CreateOwn); break;
            case "own client handler":
                builder.AddTestAccessToken()
                    .ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { UseCookies = false, AllowAutoRedirect = !isSafe });
                break;
            case "defaults":
                builder.AddTestAccessToken();
                builder.Services.ConfigureHttpClientDefaults(defaults => defaults.ConfigurePrimaryHttpMessageHandler(CreateOwn));
                break;
            case "token in defaults":
                builder.Services.ConfigureHttpClientDefaults(static defaults => defaults.AddTestAccessToken());
                break;
            default:
                builder.AddTestAccessToken().ConfigurePrimaryHttpMessageHandler(() => new Passing { InnerHandler = new Passing { InnerHandler = CreateOwn() } });
                break;
        }
    }

    private static async Task<TestHost> CreateAsync(LoopbackServer api, Action<IHttpClientBuilder> register)
    {
        var host = new TestHost(services: services => register(services.AddHttpClient("api", client => client.BaseAddress = api.Address)));
        foreach (var user in new[] { "u", "v" })
        {
            await host.AuthorizeAsync(user, TokenJson($"of-{user}", "rt"));
        }

        host.Time.Advance(TimeSpan.FromMinutes(1));
        return host;
    }

    private static async Task<HttpResponseMessage> SendAsync(TestHost host, string user)
    {
        using var client = host.Services.GetRequiredService<IHttpClientFactory>().CreateClient("api");
        using var request = new HttpRequestMessage(HttpMethod.Get, "files").ForOAuth2User(user);
        return await client.SendAsync(request, Cancelled);
    }

    private static async Task StartAsync(TestHost host)
    {
        foreach (var service in host.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>())
        {
            await service.StartAsync(Cancelled);
        }
    }

    private static HttpMessageHandler GetPrimary(TestHost host)
    {
        var handler = host.Services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("api");
        while (handler is DelegatingHandler { InnerHandler: { } inner })
        {
            handler = inner;
        }

        return handler;
    }

    private sealed class Passing : DelegatingHandler;

    /// <summary>Follows redirects with a handler that is not part of the visible chain.</summary>
    private sealed class Wrapping : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _inner = new(new SocketsHttpHandler());

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            _inner.SendAsync(request, cancellationToken);

        protected override void Dispose(bool disposing)
        {
            _inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
