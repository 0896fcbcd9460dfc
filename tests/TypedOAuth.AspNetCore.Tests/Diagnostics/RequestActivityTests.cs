using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace TypedOAuth.AspNetCore.Tests.Diagnostics;

/// <summary>Sends secrets in queries to a host that records the query of each request, as .NET 11 does.</summary>
public sealed class RequestActivityTests
{
    [Theory]
    [InlineData("/oauth2/acme-connect?ticket=a-secret")]
    [InlineData("/oauth2/acme-callback?code=a-secret&state=another")]
    [InlineData("/oauth2/poster-callback?posted=a-secret")]
    public async Task A_hosts_activity_does_not_keep_the_query_of_a_connect_link_or_a_response(string path)
    {
        var activity = await SendAsync(path);
        Assert.Null(activity.GetTagItem("url.query"));
        Assert.DoesNotContain(activity.TagObjects, static tag => $"{tag.Value}".Contains("a-secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Other_requests_keep_their_query() => Assert.Equal("?page=2", (await SendAsync("/files?page=2")).GetTagItem("url.query"));

    private static async Task<Activity> SendAsync(string path)
    {
        Activity? activity = null;
        await using var site = await TestSite.StartAsync(map: app =>
        {
            app.Use(async (context, next) =>
            {
                activity = context.Features.GetRequiredFeature<IHttpActivityFeature>().Activity;
                activity.SetTag("url.query", context.Request.QueryString.Value);

                // The query is removed from the host's activity, not from one that the application begins inside it.
                using var inner = new Activity("inner").Start();
                await next(context);
            });
            app.MapGet("/files", static () => Results.Ok());
            TestSite.MapClients(app);
        });
        using var browser = site.OpenBrowser("alice");
        using var response = await browser.GetAsync(path);
        return activity!;
    }
}
