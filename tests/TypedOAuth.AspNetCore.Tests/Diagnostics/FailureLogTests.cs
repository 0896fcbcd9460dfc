using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedOAuth.Storage;

namespace TypedOAuth.AspNetCore.Tests.Diagnostics;

/// <summary>Checks that an outage is logged, but not once for each request of a stranger.</summary>
public sealed class FailureLogTests
{
    [Fact]
    public async Task An_outage_is_reported_once_for_each_page_and_some_times_a_minute()
    {
        await using var site = await TestSite.StartAsync(hasSignIn: false, configure: static builder =>
        {
            builder.Services.AddSingleton<IOAuth2AuthorizationStore>(new UnreachableStore());
            builder.Logging.SetMinimumLevel(LogLevel.Debug);
        });
        using var visitor = site.OpenBrowser();
        for (var i = 0; i < 30; i++)
        {
            using var response = await visitor.GetAsync("/oauth2/acme-connect?ticket=made-up");
            await ControlledPage.AssertAsync(site, response, HttpStatusCode.ServiceUnavailable);
        }

        var entries = site.Log.Lines.Where(static line => line.Contains("trace id", StringComparison.Ordinal)).ToList();
        Assert.Equal(30, entries.Count);
        Assert.Equal(10, entries.Count(static line => line.StartsWith("Error", StringComparison.Ordinal)));
        Assert.Equal(20, entries.Count(static line => line.StartsWith("Debug", StringComparison.Ordinal)));
        Assert.All(entries, static entry => Assert.Contains("The disk is gone", entry, StringComparison.Ordinal));
    }

    /// <summary>Forged responses do not hide an outage of the store.</summary>
    [Fact]
    public async Task An_outage_stands_out_among_made_up_responses()
    {
        await using var site = await TestSite.StartAsync(
            configure: static builder => builder.Services.AddSingleton<IOAuth2AuthorizationStore>(new UnreachableStore()));
        using var visitor = site.OpenBrowser();
        for (var i = 0; i < 30; i++)
        {
            (await visitor.GetAsync("/oauth2/acme-callback?response=made-up")).Dispose();
        }

        using var response = await visitor.GetAsync("/oauth2/acme-callback?code=c&state=made-up");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Single(site.Log.Lines, static line =>
            line.StartsWith("Warning", StringComparison.Ordinal) && line.Contains("StorageFailed", StringComparison.Ordinal));
    }

    private sealed class UnreachableStore : IOAuth2AuthorizationStore
    {
        public ValueTask<DateTimeOffset> AddAsync(OAuth2PendingRecord record, OAuth2PendingLimits limits, CancellationToken cancellationToken) =>
            throw new IOException("The disk is gone.");

        public ValueTask<OAuth2PendingResult> PeekAsync(string handle, CancellationToken cancellationToken) => throw new IOException("The disk is gone.");

        public ValueTask<OAuth2PendingResult> TakeAsync(string handle, CancellationToken cancellationToken) => throw new IOException("The disk is gone.");
    }
}
