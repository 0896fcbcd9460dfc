using System.Net;
using System.Text.Json;

namespace TypedOAuth.AspNetCore.Tests.Pages;

/// <summary>Calls the endpoints as programs do.</summary>
public sealed class ProblemWriterTests
{
    [Theory]
    [InlineData("/oauth2/acme-connect?ticket=", "alice", HttpStatusCode.BadRequest)]
    [InlineData("/oauth2/acme-connect?ticket=made-up", "alice", HttpStatusCode.BadRequest)]
    [InlineData("/oauth2/acme-connect", null, HttpStatusCode.Unauthorized)]
    [InlineData("/oauth2/acme-connect", "alice", HttpStatusCode.NotAcceptable)]
    [InlineData("/oauth2/acme-callback?code=c&state=made-up", "alice", HttpStatusCode.BadRequest)]
    [InlineData("/oauth2/acme-callback", null, HttpStatusCode.BadRequest)]
    public async Task A_client_that_takes_no_html_gets_problem_json(string path, string? user, HttpStatusCode status)
    {
        await using var site = await TestSite.StartAsync();
        using var program = site.OpenBrowser(user).Send(("Accept", "application/json"));
        using var response = await program.GetAsync(path);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal((int)status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.RootElement.GetProperty("title").GetString()!);
        Assert.Equal(32, problem.RootElement.GetProperty("traceId").GetString()!.Length);
        Assert.Equal(status == HttpStatusCode.NotAcceptable, problem.RootElement.TryGetProperty("detail", out _));
    }

    [Theory]
    [InlineData("application/json", false)]
    [InlineData("application/problem+json, image/png", false)]
    [InlineData("application/json, text/html;q=0", false)]
    [InlineData("application/json, text/html", true)]
    [InlineData("application/json, */*;q=0.1", true)]
    [InlineData("text/*", true)]
    [InlineData("*/*", true)]
    [InlineData("not a media type", true)]
    [InlineData(null, true)]
    public async Task A_client_that_takes_html_or_does_not_say_gets_the_page(string? accept, bool isPage)
    {
        await using var site = await TestSite.StartAsync();
        using var program = site.OpenBrowser("alice").Send(accept is null ? [] : [("Accept", accept)]);
        using var response = await program.GetAsync("/oauth2/acme-callback?code=c&state=made-up");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(isPage ? "text/html" : "application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_title_of_a_provider_that_says_much_is_data()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        var url = await alice.ConnectAsync();
        alice.Headers["Accept"] = "application/json";
        using var response = await alice.CompleteAsync(url, "error=access_denied&error_description=%22%7D");
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(["title", "status", "traceId"], problem.RootElement.EnumerateObject().Select(static member => member.Name));
    }
}
