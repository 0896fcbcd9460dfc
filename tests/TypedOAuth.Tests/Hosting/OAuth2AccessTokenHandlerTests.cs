using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Hosting;

/// <summary>Checks the handler that sends users' tokens to an API, and its reaction to a refused token.</summary>
public sealed class OAuth2AccessTokenHandlerTests
{
    public static TheoryData<string> Repeatable => ["none", "string", "bytes", "form", "json", "multipart"];

    [Theory]
    [MemberData(nameof(Repeatable))]
    public async Task A_refused_request_is_sent_once_more_with_a_new_token_and_the_same_body(string body)
    {
        await using var host = await AuthorizedAsync();
        using var api = new Api(refused: "a1");
        using var response = await SendAsync(host, api, CreateContent(body));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["a1", "a2"], api.Tokens);
        Assert.Single(api.Bodies.Distinct());
        Assert.Equal(2, host.Server.Count);
    }

    [Theory]
    [InlineData("stream")]
    [InlineData("multipart with a stream")]
    public async Task A_stream_is_not_sent_again_but_the_next_request_has_a_new_token(string body)
    {
        await using var host = await AuthorizedAsync();
        using var api = new Api(refused: "a1");
        using var first = await SendAsync(host, api, CreateContent(body));
        Assert.Equal(HttpStatusCode.Unauthorized, first.StatusCode);
        using var second = await SendAsync(host, api, CreateContent(body));
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(["a1", "a2"], api.Tokens);
    }

    [Fact]
    public async Task Fifty_calls_that_an_api_refuses_cause_one_refresh()
    {
        await using var host = await ApiHost.CreateAsync();
        host.Api.Answer = static _ => ScriptedApi.Refuse();
        for (var i = 0; i < 25; i++)
        {
            using var response = await host.SendAsync("users");
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }

        await Task.WhenAll(Enumerable.Range(0, 25).Select(async _ => (await host.SendAsync("users")).Dispose()));
        Assert.Equal(2, host.Host.Server.Count);
        host.Host.Time.Advance(TimeSpan.FromSeconds(30));
        (await host.SendAsync("users")).Dispose();
        Assert.Equal(3, host.Host.Server.Count);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("Bearer", true)]
    [InlineData("Bearer realm=\"api\"", true)]
    [InlineData("Basic realm=\"api\"", true)]
    [InlineData("Bearer realm=\"a, error=\\\"x\", error=\"invalid_token\", error_description=\"expired\"", true)]
    [InlineData("bearer error=invalid_token", true)]
    [InlineData("Basic realm=\"api\", Bearer error=\"invalid_token\"", true)]
    [InlineData("Bearer error=\"insufficient_scope\", scope=\"admin\"", false)]
    [InlineData("Bearer realm=\"api\",ERROR = insufficient_scope", false)]
    [InlineData("Bearer error=\"invalid_request\"", false)]
    [InlineData("Basic realm=\"api\", Bearer error=\"insufficient_scope\"", false)]
    public async Task A_token_is_refreshed_if_the_answer_calls_it_invalid_or_gives_no_reason(string? challenge, bool isRefreshed)
    {
        await using var host = await ApiHost.CreateAsync();
        host.Api.Answer = sent => sent.Token == "a1" ? ScriptedApi.Refuse(challenge) : new(HttpStatusCode.OK);
        using var response = await host.SendAsync("users");
        Assert.Equal(isRefreshed ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(isRefreshed ? 2 : 1, host.Host.Server.Count);
    }

    [Theory]
    [InlineData(-31, true)]
    [InlineData(0, false)]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public async Task A_token_that_was_just_issued_is_not_refreshed(int age, bool isRefreshed)
    {
        await using var host = await ApiHost.CreateAsync();
        await host.Host.Client.RefreshUserAccessTokenAsync("u");
        if (age >= 0)
        {
            host.Host.Time.Advance(TimeSpan.FromSeconds(age));
        }
        else
        {
            // The clock of the machine that saved the token was ahead.
            host.Host.Time.AdjustTime(host.Host.Time.GetUtcNow().AddSeconds(age));
        }

        host.Api.Answer = static _ => ScriptedApi.Refuse("Bearer error=\"invalid_token\"");
        (await host.SendAsync("users")).Dispose();
        Assert.Equal(isRefreshed ? 3 : 2, host.Host.Server.Count);
    }

    /// <summary>For a server that counts whole seconds, a token of two seconds may live for one second only.</summary>
    [Theory]
    [InlineData(2000)]
    [InlineData(1000)]
    public async Task A_token_of_a_short_life_is_refreshed_as_soon_as_it_is_not_fresh(int age)
    {
        await using var host = await ApiHost.CreateAsync();
        host.Host.Server.Answer(TokenJson("short", "rt2", expiresIn: 2));
        await host.Host.Client.RefreshUserAccessTokenAsync("u");
        host.Host.Server.Answer(TokenJson("next", "rt3", expiresIn: 2));
        host.Api.Answer = _ =>
        {
            host.Host.Time.Advance(TimeSpan.FromMilliseconds(age));
            host.Api.Answer = static _ => new();
            return ScriptedApi.Refuse("Bearer error=\"invalid_token\"");
        };
        using var response = await host.SendAsync("users");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(3, host.Host.Server.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_newer_stored_token_is_used_whatever_the_reason_and_the_age(bool isOld)
    {
        var store = new InMemoryTokenStore(TimeProvider.System);
        await using var protector = new SharedProtector();
        await using var other = new TestHost(store, services: protector.Register);
        using var api = new ScriptedApi { Answer = static sent => sent.Token == "a1" ? ScriptedApi.Refuse("Bearer error=\"insufficient_scope\"") : new(HttpStatusCode.OK) };
        await using var host = new TestHost(store, services: services =>
        {
            protector.Register(services);
            services.AddHttpClient("api", static client => client.BaseAddress = new("https://api.example/"))
                .ConfigurePrimaryHttpMessageHandler(() => api).AddTestAccessToken();
        });
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        await other.AuthorizeAsync("u", TokenJson("a2", "rt2"));
        host.Time.Advance(TimeSpan.FromSeconds(isOld ? 29 : 0));
        using var client = host.Services.GetRequiredService<IHttpClientFactory>().CreateClient("api");
        using var request = new HttpRequestMessage(HttpMethod.Get, "users").ForOAuth2User("u");
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["a1", "a2"], api.Requests.Select(static sent => sent.Token));
    }

    [Fact]
    public async Task A_refresh_that_failed_a_moment_ago_is_not_tried_with_each_call_and_the_caller_gets_the_answer_of_the_api()
    {
        await using var host = await ApiHost.CreateAsync();
        host.Host.Server.Answer("{}", HttpStatusCode.ServiceUnavailable);
        host.Api.Answer = static _ => ScriptedApi.Refuse();
        for (var i = 0; i < 10; i++)
        {
            using var response = await host.SendAsync("users");
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }

        Assert.Equal(2, host.Host.Server.Count);
    }

    [Fact]
    public async Task An_api_never_ends_a_connection()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1"));
        host.Time.Advance(TimeSpan.FromMinutes(1));
        using var api = new Api(refused: "a1");
        using var response = await SendAsync(host, api, null);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(OAuth2ConnectionState.Connected, (await host.Core.GetConnectionAsync("u")).State);
    }

    [Fact]
    public async Task A_synchronous_request_is_not_sent_without_a_token()
    {
        await using var host = await ApiHost.CreateAsync();
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "users").ForOAuth2User("u");
        Assert.Throws<NotSupportedException>(() => client.Send(request, TestContext.Current.CancellationToken));
        Assert.Empty(host.Api.Requests);
    }

    [Fact]
    public async Task An_api_that_refuses_every_token_is_asked_twice()
    {
        await using var host = await AuthorizedAsync();
        using var api = new Api(refused: null);
        using var response = await SendAsync(host, api, null);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(["a1", "a2"], api.Tokens);
    }

    [Fact]
    public async Task A_refused_answer_is_closed_when_there_is_no_new_token()
    {
        await using var host = await AuthorizedAsync();
        host.Server.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        using var api = new Api(refused: "a1");
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(() => SendAsync(host, api, null));
        Assert.True(api.LastContent!.IsDisposed);
    }

    [Theory]
    [InlineData("https://api.example/", true)]
    [InlineData("http://127.0.0.1:5000/", true)]
    [InlineData("http://localhost/", true)]
    [InlineData("http://api.example/", false)]
    [InlineData("http://127.0.0.1.evil.example/", false)]
    [InlineData("ftp://localhost/", false)]
    [InlineData("/relative", false)]
    [InlineData("https://other.example/", false)]
    public async Task A_token_travels_over_https_or_within_this_machine_only(string uri, bool isSent)
    {
        await using var host = await AuthorizedAsync();
        using var api = new Api(refused: "none of them");
        using var invoker = new HttpMessageInvoker(CreateHandler(host, api));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(uri, UriKind.RelativeOrAbsolute)).ForOAuth2User("u");
        if (isSent)
        {
            (await invoker.SendAsync(request, default)).Dispose();
            Assert.Equal(["a1"], api.Tokens);
        }
        else
        {
            await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => invoker.SendAsync(request, default));
            Assert.Empty(api.Tokens);
        }
    }

    [Fact]
    public async Task A_request_names_its_user_and_the_user_has_authorized()
    {
        await using var host = await AuthorizedAsync();
        using var api = new Api(refused: "none of them");
        using var invoker = new HttpMessageInvoker(CreateHandler(host, api));
        using var nobodys = new HttpRequestMessage(HttpMethod.Get, "https://api.example/");
        await Assert.ThrowsAsync<InvalidOperationException>(() => invoker.SendAsync(nobodys, default));
        using var strangers = new HttpRequestMessage(HttpMethod.Get, "https://api.example/").ForOAuth2User("stranger");
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(() => invoker.SendAsync(strangers, default));
        Assert.Empty(api.Tokens);
    }

    private static async Task<TestHost> AuthorizedAsync()
    {
        var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(TokenJson("a2", "rt2"));
        host.Time.Advance(TimeSpan.FromMinutes(1));
        return host;
    }

    private static OAuth2AccessTokenHandler<TestClient, TestClient.AuthData> CreateHandler(TestHost host, Api api)
    {
        var options = new OAuth2ApiOptions { Origins = ["https://api.example", "http://127.0.0.1:5000", "http://localhost"] };
        return new(host.Client, options) { InnerHandler = api };
    }

    private static async Task<HttpResponseMessage> SendAsync(TestHost host, Api api, HttpContent? content)
    {
        using var invoker = new HttpMessageInvoker(CreateHandler(host, api), disposeHandler: false);
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example/") { Content = content }.ForOAuth2User("u");
        return await invoker.SendAsync(request, CancellationToken.None);
    }

    private static HttpContent? CreateContent(string kind) => kind switch
    {
        "none" => null,
        "string" => new StringContent("body"),
        "bytes" => new ByteArrayContent([1, 2, 3]),
        "form" => new FormUrlEncodedContent([new("a", "b")]),
        "json" => JsonContent.Create("body"),
        "multipart" => new MultipartFormDataContent("boundary") { { new StringContent("body"), "part" } },
        "stream" => new StreamContent(new MemoryStream([1, 2, 3])),
        _ => new MultipartFormDataContent("boundary") { { new StreamContent(new MemoryStream([1, 2, 3])), "part" } },
    };

    /// <summary>Refuses one token or all tokens.</summary>
    private sealed class Api(string? refused) : HttpMessageHandler
    {
        public ConcurrentQueue<string> Tokens { get; } = new();

        public ConcurrentQueue<string> Bodies { get; } = new();

        public WatchedContent? LastContent { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var token = request.Headers.Authorization!.Parameter!;
            using var body = new MemoryStream();
            await (request.Content?.CopyToAsync(body, cancellationToken) ?? Task.CompletedTask);
            Tokens.Enqueue(token);
            Bodies.Enqueue(Convert.ToHexString(body.ToArray()));
            LastContent = new WatchedContent();
            return new(refused is null || token == refused ? HttpStatusCode.Unauthorized : HttpStatusCode.OK) { Content = LastContent };
        }
    }

    private sealed class WatchedContent() : ByteArrayContent([])
    {
        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
