using Microsoft.Extensions.DependencyInjection;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using TypedOAuth.Hosting;

namespace TypedOAuth.Tests;

/// <summary>The way to the token endpoint over a real socket: no redirect is followed, no cookie kept.</summary>
public sealed class BackchannelTests
{
    public static TheoryData<string> Handlers => ["default", "sockets", "client", "delegating"];

    [Theory]
    [MemberData(nameof(Handlers))]
    public async Task Redirects_are_not_followed_and_cookies_not_kept_whatever_the_handler(string kind)
    {
        using var server = new LoopbackServer();
        await using var host = CreateHost(server, kind);
        server.Answer = static () => (307, "{}");
        Assert.Equal(OAuth2AuthorizationFailureKind.ProviderUnavailable, (await (await host.BeginAsync("u"))()).Failure?.Kind);
        Assert.Single(server.Requests);
        server.Answer = static () => (200, """{"access_token":"a"}""");
        Assert.True((await (await host.BeginAsync("u"))()).Succeeded);
        Assert.Equal(2, server.Requests.Count);
        Assert.DoesNotContain(server.Requests, static request => request.Cookie is not null);
        Assert.All(server.Requests, static request => Assert.Equal("/token", request.Path));
    }

    [Fact]
    public async Task A_handler_that_can_no_longer_be_changed_is_refused()
    {
        using var server = new LoopbackServer();
        using var handler = new SocketsHttpHandler();
        using (var invoker = new HttpMessageInvoker(handler, disposeHandler: false))
        using (var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, "/elsewhere")))
        {
            (await invoker.SendAsync(request, TestContext.Current.CancellationToken)).Dispose();
        }

        await using var host = CreateHost(server, "default", () => handler);
        Assert.Contains("AllowAutoRedirect", Assert.Throws<OAuth2ConfigurationException>(() => host.Client).Message, StringComparison.Ordinal);
    }

    private static ClientHost<LocalClient> CreateHost(LoopbackServer server, string kind, Func<HttpMessageHandler>? handler = null) => new(
        static (services, configure) => services.AddLocalClient(configure),
        options =>
        {
            (options.ClientId, options.ClientSecret) = ("id", "secret");
            options.AccessTokenUri = new Uri(server.Address, "/token").AbsoluteUri;
            options.BackchannelHandler = handler ?? kind switch
            {
                "default" => null,
                "sockets" => static () => new SocketsHttpHandler(),
                "client" => static () => new HttpClientHandler(),
                _ => static () => new PassingHandler { InnerHandler = new PassingHandler { InnerHandler = new HttpClientHandler() } },
            };
        });

    private sealed class PassingHandler : DelegatingHandler;

    /// <summary>An HTTP server of a few lines, which answers each request with a cookie and a place to go to.</summary>
    private sealed class LoopbackServer : IDisposable
    {
        private readonly HttpListener _listener = new();

        public LoopbackServer()
        {
            using (var probe = new TcpListener(IPAddress.Loopback, 0))
            {
                probe.Start();
                Address = new Uri($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/");
            }

            _listener.Prefixes.Add(Address.AbsoluteUri);
            _listener.Start();
            _ = ServeAsync();
        }

        public Uri Address { get; }

        public Func<(int Status, string Body)> Answer { get; set; } = static () => (200, "{}");

        public ConcurrentQueue<(string Path, string? Cookie)> Requests { get; } = new();

        public void Dispose() => _listener.Close();

        private async Task ServeAsync()
        {
            while (_listener.IsListening)
            {
                HttpListenerContext context;
                try
                {
                    context = await _listener.GetContextAsync();
                }
                catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
                {
                    return;
                }

                if (context.Request.Url!.AbsolutePath != "/elsewhere")
                {
                    Requests.Enqueue((context.Request.Url.AbsolutePath, context.Request.Headers["Cookie"]));
                }

                var (status, body) = Answer();
                context.Response.StatusCode = status;
                context.Response.AddHeader("Set-Cookie", "who=you; Path=/");
                context.Response.RedirectLocation = new Uri(Address, "/stolen").AbsoluteUri;
                context.Response.ContentType = "application/json";
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
                context.Response.Close();
            }
        }
    }
}
