using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.AspNetCore.Tests.Endpoints;

/// <summary>Opens and fetches pages that need a connection before the user has one.</summary>
public sealed class ConnectMiddlewareTests
{
    private static readonly (string Name, string Value) Navigation = ("Sec-Fetch-Mode", "navigate");

    [Fact]
    public async Task A_person_is_led_to_connect_and_back_to_the_page()
    {
        await using var site = await ApiSite.StartAsync();
        using var response = await ApiSite.SendAsync(site, "/repos?page=2&q=a%20b", "alice", headers: Navigation);
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        var connect = response.Headers.Location!.OriginalString;
        Assert.Equal("/oauth2/acme-connect?returnUrl=%2Frepos%3Fpage%3D2%26q%3Da%2520b", connect);

        using var alice = site.OpenBrowser("alice");
        site.Server.Answer(TokenJson("alices", "rt"));
        using var done = await alice.CompleteAsync(await alice.ConnectAsync(connect));
        Assert.Equal("/repos?page=2&q=a%20b", done.Headers.Location?.OriginalString);
        Assert.Equal("Bearer alices", await alice.ReadAsync("/repos?page=2&q=a%20b"));
    }

    [Theory]
    [InlineData("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")]
    [InlineData("Sec-Fetch-Mode", "navigate")]
    public async Task A_browser_that_opens_a_page_is_redirected(string name, string value)
    {
        await using var site = await ApiSite.StartAsync();
        using var response = await ApiSite.SendAsync(site, "/repos", "alice", headers: (name, value));
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
    }

    [Theory]
    [InlineData("GET", "Accept", "application/json")]
    [InlineData("GET", "Accept", "*/*")]
    [InlineData("GET", "Sec-Fetch-Mode", "cors", "Accept", "text/html")]
    [InlineData("GET", "Sec-Fetch-Mode", "no-cors")]
    [InlineData("GET", "Sec-Fetch-Mode", "navigate", "Sec-Purpose", "prefetch;prerender")]
    [InlineData("POST", "Sec-Fetch-Mode", "navigate", "Accept", "text/html")]
    [InlineData("GET", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "iframe")]
    [InlineData("GET", "Accept", "text/html; blazor-enhanced-nav=on")]
    [InlineData("HEAD", "Sec-Fetch-Mode", "navigate")]
    public async Task Everything_else_is_told_where_to_connect(string method, params string[] headers)
    {
        await using var site = await ApiSite.StartAsync();
        using var response = await ApiSite.SendAsync(
            site, "/repos?token=secret-in-the-query", "alice", new HttpMethod(method), [.. headers.Chunk(2).Select(static pair => (pair[0], pair[1]))]);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.False(response.Headers.Contains("Set-Cookie"));
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        if (method == "HEAD")
        {
            Assert.Empty(body);
            return;
        }

        var problem = JsonDocument.Parse(body).RootElement;
        Assert.Equal(["title", "status", "detail", "instance", "client", "connectUrl"], problem.EnumerateObject().Select(static member => member.Name));
        Assert.Equal(401, problem.GetProperty("status").GetInt32());
        Assert.Contains("Acme & Co", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("/repos", problem.GetProperty("instance").GetString());
        Assert.Equal("acme", problem.GetProperty("client").GetString());
        Assert.Equal("https://app.example/oauth2/acme-connect", problem.GetProperty("connectUrl").GetString());
        Assert.DoesNotContain("alice", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("alice", "acme", "bob")]
    [InlineData("alice", "acme", null)]
    [InlineData("alice", null, "alice")]
    [InlineData("alice", "unmapped", "alice")]
    [InlineData(null, "acme", "alice")]
    public async Task What_connecting_would_not_mend_goes_on_to_the_application(string? signedIn, string? alias, string? user)
    {
        await using var site = await ApiSite.StartAsync(app => app.MapGet("/other", string () =>
            throw new OAuth2InteractionRequiredException("Authorize again.") { Alias = alias, UserId = user }));
        foreach (var header in new[] { Navigation, ("Accept", "application/json") })
        {
            await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(() => ApiSite.SendAsync(site, "/other", signedIn, headers: header));
        }
    }

    [Fact]
    public async Task A_response_that_has_begun_is_left_as_it_is()
    {
        var seen = new TaskCompletionSource<Exception?>();
        await using var site = await TestSite.StartAsync(configure: static builder => ApiSite.AddApi(builder.Services), map: app =>
        {
            app.Use(async (context, next) =>
            {
                seen.SetResult(await Record.ExceptionAsync(() => next(context)));
            });
            app.UseOAuth2Connect();
            TestSite.MapClients(app);
            app.MapGet("/begun", static async (HttpContext context, IHttpClientFactory clients) =>
            {
                await context.Response.WriteAsync("The repositories: ");
                await context.Response.WriteAsync(await clients.CreateClient("api").GetStringAsync("repos"));
            });
        });
        using var response = await ApiSite.SendAsync(site, "/begun", "alice", headers: Navigation);
        Assert.Equal("The repositories: ", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.IsType<OAuth2InteractionRequiredException>(await seen.Task);
    }

    [Fact]
    public async Task A_connection_that_does_not_help_sends_the_browser_round_three_times_at_most()
    {
        await using var site = await ApiSite.StartAsync(static app => app.MapGet("/broken", static string (HttpContext context) =>
            throw new OAuth2InteractionRequiredException("Never enough.") { Alias = "acme", UserId = context.GetOAuth2UserId() }));
        using var alice = site.OpenBrowser("alice");
        await site.ConnectAsync(alice, TokenJson("alices", "rt"));
        var cookie = "";
        for (var round = 1; round <= 3; round++)
        {
            using var response = await ApiSite.SendAsync(site, "/broken", "alice", headers: [Navigation, ("Cookie", cookie)]);
            Assert.Equal("/oauth2/acme-connect?returnUrl=%2Fbroken", response.Headers.Location?.OriginalString);
            cookie = response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        }

        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(
            () => ApiSite.SendAsync(site, "/broken", "alice", headers: [Navigation, ("Cookie", cookie)]));
        Assert.Single(site.Log.Lines, static line => line.StartsWith("Warning", StringComparison.Ordinal)
            && line.Contains("redirected to connect three times", StringComparison.Ordinal));
        using var fetched = await ApiSite.SendAsync(site, "/broken", "alice", headers: [("Accept", "application/json"), ("Cookie", cookie)]);
        Assert.Equal(HttpStatusCode.Unauthorized, fetched.StatusCode);
    }

    [Fact]
    public async Task A_path_base_is_kept()
    {
        await using var site = await TestSite.StartAsync(configure: static builder => ApiSite.AddApi(builder.Services), baseUri: "https://app.example/base", map: static app =>
        {
            app.UsePathBase("/base");
            app.UseRouting();
            app.UseOAuth2Connect();
            TestSite.MapClients(app);
            ApiSite.MapRepos(app);
        });
        using var page = await ApiSite.SendAsync(site, "/base/repos", "alice", headers: Navigation);
        Assert.Equal("/base/oauth2/acme-connect?returnUrl=%2Frepos", page.Headers.Location?.OriginalString);
        using var fetched = await ApiSite.SendAsync(site, "/base/repos", "alice");
        var body = await fetched.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("\"instance\":\"/base/repos\"", body, StringComparison.Ordinal);
        Assert.Contains("\"connectUrl\":\"https://app.example/base/oauth2/acme-connect\"", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example/x", "")]
    [InlineData("/x//evil.example", "?returnUrl=%2Fx%2F%2Fevil.example")]
    public async Task A_page_that_is_no_local_path_is_not_returned_to(string path, string query)
    {
        await using var site = await ApiSite.StartAsync(static app => app.MapFallback("{**path}", static string (HttpContext context) =>
            throw new OAuth2InteractionRequiredException("Authorize.") { Alias = "acme", UserId = context.GetOAuth2UserId() }));
        using var response = await ApiSite.SendAsync(site, $"https://app.example{path}", "alice", headers: Navigation);
        Assert.Equal($"/oauth2/acme-connect{query}", response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData(3000)]
    [InlineData(5000)]
    public async Task A_query_that_is_too_long_is_left_out(int length)
    {
        await using var site = await ApiSite.StartAsync();
        using var response = await ApiSite.SendAsync(site, $"/repos?q={new string('x', length)}", "alice", headers: Navigation);
        Assert.Equal("/oauth2/acme-connect?returnUrl=%2Frepos", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task An_application_without_the_services_is_told_what_to_call()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddTypedOAuth();
        await using var app = builder.Build();
        var exception = Assert.Throws<InvalidOperationException>(() => app.UseOAuth2Connect());
        Assert.Contains("AddTypedOAuthAspNetCore()", exception.Message, StringComparison.Ordinal);
        Assert.Contains("add a client, for example with services.AddGoogleClient()", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unmapped", "alice", 1)]
    [InlineData("unmapped", "bob", 0)]
    [InlineData(null, "alice", 0)]
    public async Task A_client_that_is_not_mapped_is_reported_if_its_user_needs_it(string? alias, string user, int entries)
    {
        await using var site = await ApiSite.StartAsync(app => app.MapGet("/other", string () =>
            throw new OAuth2InteractionRequiredException("Authorize again.") { Alias = alias, UserId = user }));
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(() => ApiSite.SendAsync(site, "/other", "alice", headers: Navigation));
        Assert.Equal(entries, site.Log.Lines.Count(static line =>
            line.StartsWith("Warning TypedOAuth.AspNetCore.Endpoints.ConnectMiddleware", StringComparison.Ordinal)
            && line.Contains("unmapped", StringComparison.Ordinal) && line.Contains("app.MapGoogleClient()", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_application_without_the_middleware_is_told_of_it()
    {
        await using var site = await TestSite.StartAsync(configure: static builder => ApiSite.AddApi(builder.Services), map: static app =>
        {
            TestSite.MapClients(app);
            ApiSite.MapRepos(app);
        });
        var exception = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(() => ApiSite.SendAsync(site, "/repos", "alice", headers: Navigation));
        Assert.Contains("app.UseOAuth2Connect()", exception.Message, StringComparison.Ordinal);
    }
}
