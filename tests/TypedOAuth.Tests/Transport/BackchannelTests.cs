using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Transport;

/// <summary>Sends requests over a real socket to servers that redirect, do not respond or close the connection.</summary>
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

    [Fact]
    public async Task A_body_over_the_limit_is_refused_before_it_is_read_to_its_end()
    {
        await using var host = new TestHost();
        var stream = new EndlessStream();
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        host.Server.Answer(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(stream) });
        await Assert.ThrowsAsync<OAuth2TransientException>(async () =>
            await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(url, "code=c")));
        Assert.InRange(stream.BytesRead, 1, 4 * 1024 * 1024);
    }

    [Fact]
    public async Task A_body_that_trickles_ends_with_the_time_limit()
    {
        await using var host = new TestHost();
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        var stream = new SilentStream();
        host.Server.Answer(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(stream) });
        var call = host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(url, "code=c")).AsTask();
        await stream.Reading;
        host.Time.Advance(TimeSpan.FromSeconds(31));
        await Assert.ThrowsAsync<OAuth2TransientException>(() => call);
    }

    [Fact]
    public async Task A_request_that_may_have_reached_the_server_is_never_sent_again()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt"));
        host.Server.AnswerAsync((_, _) => throw new HttpRequestException(HttpRequestError.ResponseEnded));
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Equal(2, host.Server.Count);
    }

    [Fact]
    public async Task A_request_that_never_reached_the_server_is_tried_once_more()
    {
        using var handler = new UnreachableHandler();
        await using var host = new TestHost(configure: options => options.BackchannelHandler = () => handler);
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        await Assert.ThrowsAsync<OAuth2TransientException>(async () =>
            await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(url, "code=c")));
        Assert.Equal(2, handler.Attempts);
    }

    public static TheoryData<Type> ForeignFailures => [typeof(TimeZoneNotFoundException), typeof(InvalidOperationException), typeof(TaskCanceledException)];

    /// <summary>A circuit breaker of the application throws its own exceptions, and a handler may have an additional timeout.</summary>
    [Theory]
    [MemberData(nameof(ForeignFailures))]
    public async Task What_the_applications_handler_throws_is_an_outage_and_no_defect(Type type)
    {
        var failure = (Exception)Activator.CreateInstance(type)!;
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.AnswerAsync((_, _) => throw failure);
        var exception = await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Same(failure, exception.InnerException);
        var start = await host.Core.BeginAuthorizationAsync("u", null);
        var result = await host.CompleteAsync(start, start.BindingValue, "code=c");
        Assert.Equal(OAuth2AuthorizationFailureKind.ProviderUnavailable, result.Failure?.Kind);
    }

    [Fact]
    public async Task A_caller_that_cancels_is_told_that_it_has_cancelled()
    {
        await using var host = new TestHost();
        using var caller = new CancellationTokenSource();
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(url, "code=c"), caller.Token));
    }

    [Fact]
    public async Task A_date_to_come_back_at_is_understood_too()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("old", "rt1"));
        host.Server.Answer(_ =>
        {
            var response = Json("""{"error":"temporarily_unavailable"}""", HttpStatusCode.ServiceUnavailable);
            response.Headers.RetryAfter = new(host.Time.GetUtcNow().AddMinutes(3));
            return response;
        });
        var exception = await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Equal(TimeSpan.FromMinutes(3), exception.RetryAfter);
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

    private sealed class UnreachableHandler : HttpMessageHandler
    {
        public int Attempts { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Attempts++;
            throw new HttpRequestException(HttpRequestError.ConnectionError);
        }
    }

    private sealed class EndlessStream : MemoryStream
    {
        public long BytesRead { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)' ');
            BytesRead += buffer.Length;
            return new(buffer.Length);
        }
    }

    private sealed class SilentStream : MemoryStream
    {
        private readonly TaskCompletionSource _reading = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Reading => _reading.Task;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            _reading.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
