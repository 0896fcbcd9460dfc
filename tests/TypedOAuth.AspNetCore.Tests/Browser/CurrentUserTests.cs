using System.Net.WebSockets;
using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TypedOAuth.AspNetCore.Browser;
using TypedOAuth.Hosting;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.AspNetCore.Tests.Browser;

/// <summary>Sends requests to an API that name no user, from all places where an application can do so.</summary>
public sealed class CurrentUserTests
{
    [Fact]
    public async Task In_a_request_it_is_the_signed_in_user()
    {
        await using var site = await ApiSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        await site.ConnectAsync(alice, TokenJson("alices", "rt"));
        using var bob = site.OpenBrowser("bob");
        await site.ConnectAsync(bob, TokenJson("bobs", "rt"));
        Assert.Equal("Bearer alices", await alice.ReadAsync("/repos"));
        Assert.Equal("Bearer bobs", await bob.ReadAsync("/repos"));
    }

    [Fact]
    public async Task A_user_whom_the_request_names_comes_first()
    {
        await using var site = await ApiSite.StartAsync(static app => app.MapGet("/of-bob", static async (IHttpClientFactory clients) =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "repos").ForOAuth2User("bob");
            using var response = await clients.CreateClient("api").SendAsync(request);
            return await response.Content.ReadAsStringAsync();
        }));
        using var alice = site.OpenBrowser("alice");
        await site.ConnectAsync(alice, TokenJson("alices", "rt"));
        using var bob = site.OpenBrowser("bob");
        await site.ConnectAsync(bob, TokenJson("bobs", "rt"));
        Assert.Equal("Bearer bobs", await alice.ReadAsync("/of-bob"));
    }

    [Fact]
    public async Task Without_a_sign_in_the_exception_says_what_to_do()
    {
        await using var site = await ApiSite.StartAsync();
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => ApiSite.SendAsync(site, "/repos", user: null));
        Assert.Contains("no user is signed in", exception.Message, StringComparison.Ordinal);
        Assert.Contains("RequireAuthorization()", exception.Message, StringComparison.Ordinal);
        Assert.Contains("request.ForOAuth2User(userId)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signed_in_user_without_an_identifier_is_told_apart()
    {
        await using var site = await ApiSite.StartAsync(static app => app.Use((context, next) =>
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity([new("sub", "248289761001")], "Test"));
            return next(context);
        }));
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => ApiSite.SendAsync(site, "/repos", user: null));
        Assert.Contains("set options.UserId", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_response_has_ended_there_is_none()
    {
        var (ended, told) = (new TaskCompletionSource(), new TaskCompletionSource<Exception?>());
        await using var site = await ApiSite.StartAsync(app => app.MapGet("/later", (IHttpClientFactory clients, IHttpContextAccessor accessor) =>
        {
            _ = CallLaterAsync(clients, accessor);
            return "begun";
        }));
        using var alice = site.OpenBrowser("alice");
        await site.ConnectAsync(alice, TokenJson("alices", "rt"));
        Assert.Equal("begun", await alice.ReadAsync("/later"));
        ended.SetResult();
        var exception = Assert.IsType<InvalidOperationException>(await told.Task);
        Assert.Contains("no HTTP request is being handled", exception.Message, StringComparison.Ordinal);
        Assert.Contains("request.ForOAuth2User(userId)", exception.Message, StringComparison.Ordinal);

        async Task CallLaterAsync(IHttpClientFactory clients, IHttpContextAccessor accessor)
        {
            await ended.Task.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            while (accessor.HttpContext is not null)
            {
                await Task.Yield();
            }

            told.SetResult(await Record.ExceptionAsync(() => clients.CreateClient("api").GetStringAsync("repos")));
        }
    }

    [Fact]
    public async Task A_worker_has_none()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = "Production", DisableDefaults = true });
        builder.Configuration["OAuth2:acme:ClientId"] = "acme-id";
        builder.Configuration["OAuth2:acme:ClientSecret"] = "acme-secret-77ab";
        builder.Services.AddAcmeClient();
        ApiSite.AddApi(builder.Services);
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        var http = host.Services.GetRequiredService<IHttpClientFactory>().CreateClient("api");
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => http.GetStringAsync("repos", TestContext.Current.CancellationToken));
        Assert.Contains("request.ForOAuth2User(userId)", exception.Message, StringComparison.Ordinal);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_hub_and_so_a_Blazor_circuit_has_none_although_its_web_socket_is_signed_in()
    {
        await using var site = await ApiSite.StartAsync(
            static app => app.MapHub<CallHub>("/hub"),
            static builder => builder.Services.AddSignalR());
        using var alice = site.OpenBrowser("alice");
        await site.ConnectAsync(alice, TokenJson("alices", "rt"));

        var client = ((TestServer)site.Services.GetRequiredService<IServer>()).CreateWebSocketClient();
        client.ConfigureRequest = static request => request.Headers["X-User"] = "alice";
        using var socket = await client.ConnectAsync(new Uri("wss://app.example/hub"), TestContext.Current.CancellationToken);
        await SendAsync(socket, """{"protocol":"json","version":1}""");
        Assert.Equal("{}", await ReceiveAsync(socket));
        await SendAsync(socket, """{"type":1,"invocationId":"1","target":"Call","arguments":[null]}""");
        var answer = await ReceiveAsync(socket);
        Assert.Contains("Blazor circuit", answer, StringComparison.Ordinal);
        Assert.Contains("request.ForOAuth2User(userId)", answer, StringComparison.Ordinal);
        await SendAsync(socket, """{"type":1,"invocationId":"2","target":"Call","arguments":["alice"]}""");
        Assert.Contains("Bearer alices", await ReceiveAsync(socket), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_component_that_the_server_renders_has_one_and_leads_to_connect()
    {
        await using var site = await ApiSite.StartAsync(
            static app => app.MapGet("/rendered", static () => new RazorComponentResult<ReposComponent>()),
            static builder => builder.Services.AddRazorComponents());
        using var alice = site.OpenBrowser("alice");
        using var led = await ApiSite.SendAsync(site, "/rendered", "alice", headers: ("Sec-Fetch-Mode", "navigate"));
        Assert.Equal("/oauth2/acme-connect?returnUrl=%2Frendered", led.Headers.Location?.OriginalString);
        await site.ConnectAsync(alice, TokenJson("alices", "rt"));
        Assert.Equal("Bearer alices", await alice.ReadAsync("/rendered"));
    }

    /// <summary>Checks that <see cref="CurrentUser"/> recognizes the endpoint of Blazor's circuits with every transport.</summary>
    [Fact]
    public async Task Blazors_circuits_are_a_hub()
    {
        await using var site = await ApiSite.StartAsync(
            static app => app.MapBlazorHub(),
            static builder => builder.Services.AddRazorComponents().AddInteractiveServerComponents());
        var endpoint = Assert.Single(
            site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>(),
            static endpoint => endpoint.RoutePattern.RawText is "_blazor" or "/_blazor");
        Assert.NotNull(endpoint.Metadata.GetMetadata<HubMetadata>());
    }

    /// <summary>Server-sent events and long polling are plain requests. Only the endpoint identifies the hub.</summary>
    [Fact]
    public async Task A_hub_without_a_web_socket_has_none()
    {
        await using var site = await ApiSite.StartAsync();
        var accessor = site.Services.GetRequiredService<IHttpContextAccessor>();
        var user = site.Services.GetRequiredService<ITypedOAuthCurrentUser>();
        var context = new DefaultHttpContext { RequestServices = site.Services };
        context.Request.Headers["X-User"] = "alice";
        accessor.HttpContext = context;
        Assert.Equal("alice", user.GetUserId());
        context.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(new HubMetadata(typeof(CallHub))), "hub"));
        Assert.Contains("Blazor circuit", Assert.Throws<InvalidOperationException>(user.GetUserId).Message, StringComparison.Ordinal);
    }

    private static Task SendAsync(WebSocket socket, string message) => socket.SendAsync(
        Encoding.UTF8.GetBytes(message + "\u001e"), WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);

    /// <summary>Receives the next message of the hub's protocol, except pings.</summary>
    private static async Task<string> ReceiveAsync(WebSocket socket)
    {
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var length = 0;
            while (length == 0 || buffer[length - 1] != 0x1e)
            {
                length += (await socket.ReceiveAsync(buffer.AsMemory(length), TestContext.Current.CancellationToken)).Count;
            }

            var message = Encoding.UTF8.GetString(buffer, 0, length - 1);
            if (message != """{"type":6}""")
            {
                return message;
            }
        }
    }
}
