using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using TypedOAuth.Hosting;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Hosting;

/// <summary>The handler that sends users' tokens to an API, and what it does when the API refuses one.</summary>
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
    public async Task A_token_travels_over_https_or_within_this_machine_only(string uri, bool isSent)
    {
        await using var host = await AuthorizedAsync();
        using var api = new Api(refused: "none of them");
        using var invoker = new HttpMessageInvoker(new OAuth2AccessTokenHandler<TestClient, TestClient.AuthData>(host.Client) { InnerHandler = api });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(uri, UriKind.RelativeOrAbsolute)).ForOAuth2User("u");
        if (isSent)
        {
            (await invoker.SendAsync(request, default)).Dispose();
            Assert.Equal(["a1"], api.Tokens);
        }
        else
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => invoker.SendAsync(request, default));
            Assert.Empty(api.Tokens);
        }
    }

    [Fact]
    public async Task A_request_names_its_user_and_the_user_has_authorized()
    {
        await using var host = await AuthorizedAsync();
        using var api = new Api(refused: "none of them");
        using var invoker = new HttpMessageInvoker(new OAuth2AccessTokenHandler<TestClient, TestClient.AuthData>(host.Client) { InnerHandler = api });
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
        return host;
    }

    private static async Task<HttpResponseMessage> SendAsync(TestHost host, Api api, HttpContent? content)
    {
        using var invoker = new HttpMessageInvoker(
            new OAuth2AccessTokenHandler<TestClient, TestClient.AuthData>(host.Client) { InnerHandler = api }, disposeHandler: false);
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

    /// <summary>Refuses one token, or all of them.</summary>
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
