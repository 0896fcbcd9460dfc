using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Hosting;

/// <summary>Maps one client, all registered clients, and clients with other paths than the default.</summary>
public sealed partial class OAuth2EndpointRouteBuilderExtensionsTests
{
    [Fact]
    public async Task A_configured_prefix_moves_endpoints_links_and_redirect_uri_alike_and_stays_when_it_changes()
    {
        await using var site = await TestSite.StartAsync(configure: static builder => builder.Configuration["OAuth2:PathPrefix"] = "/auth/");
        using var alice = site.OpenBrowser("alice");
        site.Services.GetRequiredService<IConfiguration>()["OAuth2:PathPrefix"] = "/elsewhere";
        ((IConfigurationRoot)site.Services.GetRequiredService<IConfiguration>()).Reload();
        var link = await site.Acme.GetUserAuthorizationUrlAsync("alice");
        Assert.Equal("/auth/acme-connect", link.AbsolutePath);
        var url = await alice.ConnectAsync(link.PathAndQuery);
        Assert.Equal("https://app.example/auth/acme-callback", TestBrowser.Parameter(url, "redirect_uri"));
        using var done = await alice.GetAsync($"/auth/acme-callback?code=c&iss=https%3A%2F%2Fas.example&state={TestBrowser.Parameter(url, "state")}");
        Assert.Equal("/auth/acme-connected", done.Headers.Location?.OriginalString);
        using var old = await alice.GetAsync("/oauth2/acme-connect");
        Assert.Equal(HttpStatusCode.NotFound, old.StatusCode);
    }

    [Fact]
    public async Task A_base_path_stands_in_redirect_uri_links_and_redirects()
    {
        await using var site = await TestSite.StartAsync(baseUri: "https://app.example/base", map: static app =>
        {
            app.UsePathBase("/base");
            app.UseRouting();
            TestSite.MapClients(app);
        });
        using var alice = site.OpenBrowser("alice");
        var link = await site.Acme.GetUserAuthorizationUrlAsync("alice");
        Assert.Equal("/base/oauth2/acme-connect", link.AbsolutePath);
        var url = await alice.ConnectAsync(link.PathAndQuery + "&returnUrl=/done");
        Assert.Equal("https://app.example/base/oauth2/acme-callback", TestBrowser.Parameter(url, "redirect_uri"));
        using var done = await alice.GetAsync($"/base/oauth2/acme-callback?code=c&iss=https%3A%2F%2Fas.example&state={TestBrowser.Parameter(url, "state")}");
        Assert.Equal("/base/done", done.Headers.Location?.OriginalString);

        using var page = await alice.GetAsync("/base/connections");
        using var leaving = await alice.SubmitAsync("/base/connections", await page.Content.ReadAsStringAsync(), ("client", "acme"), ("action", "connect"));
        Assert.Contains("url=/base/oauth2/acme-connect?ticket=", await leaving.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_endpoints_take_a_rate_limit()
    {
        await using var site = await TestSite.StartAsync(
            configure: static builder => builder.Services.AddRateLimiter(static options =>
            {
                options.RejectionStatusCode = (int)HttpStatusCode.TooManyRequests;
                options.AddFixedWindowLimiter("oauth2", static window => (window.PermitLimit, window.Window) = (2, TimeSpan.FromDays(1)));
            }),
            map: static app =>
            {
                app.UseRateLimiter();
                app.MapAcmeClient().RequireRateLimiting("oauth2");
                app.MapPosterClient();
                app.MapOAuth2Connections();
            });
        using var alice = site.OpenBrowser("alice");
        using var done = await alice.CompleteAsync(await alice.ConnectAsync());
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        foreach (var path in new[] { "/oauth2/acme-connect", "/oauth2/acme-callback", "/oauth2/acme-connected" })
        {
            using var limited = await alice.GetAsync(path);
            Assert.Equal(HttpStatusCode.TooManyRequests, limited.StatusCode);
        }

        await alice.ConnectAsync("/oauth2/poster-connect");
        await alice.ReadAsync("/connections");
    }

    [Fact]
    public async Task All_registered_clients_are_mapped_with_one_call()
    {
        await using var site = await TestSite.StartAsync(map: static app => app.MapOAuth2Clients());
        using var alice = site.OpenBrowser("alice");
        using var acme = await alice.CompleteAsync(await alice.ConnectAsync());
        Assert.Equal("/done", acme.Headers.Location?.OriginalString);

        var url = await alice.ConnectAsync("/oauth2/poster-connect?returnUrl=/done");
        using var posted = await alice.PostAsync("/oauth2/poster-callback", ("code", "c"), ("state", TestBrowser.Parameter(url, "state")));
        using var poster = await alice.GetAsync(posted.Headers.Location!.OriginalString);
        Assert.Equal("/done", poster.Headers.Location?.OriginalString);
        Assert.NotNull(await site.Acme.GetAccessTokenForUserAsync("alice"));
        Assert.NotNull(await site.Services.GetRequiredService<PosterClient>().GetAccessTokenForUserAsync("alice"));
    }

    [Fact]
    public async Task A_client_that_was_registered_by_the_generic_method_is_mapped_too()
    {
        var server = new ScriptedServer();
        server.Answer(ScriptedServer.TokenJson("of-the-library"));
        await using var site = await TestSite.StartAsync(
            configure: builder => builder.Services.AddOAuth2Client<LibraryClient, LibraryClient.AuthData, LibraryClientOptions>(options =>
            {
                options.ClientId = "library-id";
                options.BackchannelHandler = () => server;
            }),
            map: static app => app.MapOAuth2Clients());
        using var alice = site.OpenBrowser("alice");
        var url = await alice.ConnectAsync("/oauth2/library-connect?returnUrl=/done");
        Assert.Equal("library.example", url.Host);
        using var done = await alice.GetAsync($"/oauth2/library-callback?code=c&state={TestBrowser.Parameter(url, "state")}");
        Assert.Equal("/done", done.Headers.Location?.OriginalString);
        var token = await site.Services.GetRequiredService<LibraryClient>().GetAccessTokenForUserAsync("alice");
        Assert.Equal("of-the-library", token!.Token);
    }

    [Fact]
    public async Task Without_a_client_or_the_web_hosts_services_nothing_is_mapped_and_the_message_names_the_call()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddTypedOAuthAspNetCore();
        await using var empty = builder.Build();
        var exception = Assert.Throws<InvalidOperationException>(() => empty.MapOAuth2Clients());
        Assert.Contains("No OAuth 2.0 client is registered", exception.Message, StringComparison.Ordinal);

        builder = WebApplication.CreateBuilder();
        builder.Services.AddOAuth2Client<LibraryClient, LibraryClient.AuthData, LibraryClientOptions>(static options => options.ClientId = "library-id");
        await using var worker = builder.Build();
        exception = Assert.Throws<InvalidOperationException>(() => worker.MapOAuth2Clients());
        Assert.Contains("services.AddTypedOAuthAspNetCore()", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_is_not_registered_is_refused_with_the_call_that_registers_it()
    {
        await using var app = WebApplication.CreateBuilder().Build();
        var exception = Assert.Throws<InvalidOperationException>(() => app.MapAcmeClient());
        Assert.Contains("'acme' is not registered: call services.AddAcmeClient().", exception.Message, StringComparison.Ordinal);
        exception = Assert.Throws<InvalidOperationException>(() => app.MapOAuth2EndpointRouteBuilderExtensionsTestsNestedClient());
        Assert.Contains("call services.AddOAuth2EndpointRouteBuilderExtensionsTestsNestedClient().", exception.Message, StringComparison.Ordinal);

        var builder = WebApplication.CreateBuilder();
        builder.Services.AddOAuth2EndpointRouteBuilderExtensionsTestsNestedClient();
        await using var registered = builder.Build();
        Assert.Throws<OAuth2ConfigurationException>(() => registered.MapOAuth2EndpointRouteBuilderExtensionsTestsNestedClient());
    }

    [OAuth2Client(Alias = "nested", AuthUri = "https://nested.example/authorize", AccessTokenUri = "https://nested.example/token")]
    public partial class NestedClient
    {
    }
}
