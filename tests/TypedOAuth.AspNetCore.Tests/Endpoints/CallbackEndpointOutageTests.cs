using System.Diagnostics.CodeAnalysis;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;

namespace TypedOAuth.AspNetCore.Tests.Endpoints;

/// <summary>Sends authorization responses while the keys cannot be read: the pending authorization stays.</summary>
public sealed class CallbackEndpointOutageTests
{
    [Fact]
    public async Task The_response_completes_the_authorization_once_the_keys_are_back()
    {
        var protector = new Protector();
        await using var site = await TestSite.StartAsync(configure: builder => builder.Services.AddSingleton<IOAuth2DataProtector>(protector));
        using var alice = site.OpenBrowser("alice");
        var authorization = await alice.ConnectAsync();
        protector.IsOutOfReach = true;
        using var failed = await alice.CompleteAsync(authorization);
        await ControlledPage.AssertAsync(site, failed, HttpStatusCode.ServiceUnavailable);
        Assert.Equal(0, site.Server.Count);
        protector.IsOutOfReach = false;
        using var completed = await alice.CompleteAsync(authorization);
        Assert.Equal("/done", completed.Headers.Location?.OriginalString);
        Assert.Equal("__Host-TypedOAuth.Notice", Assert.Single(alice.CookieNames, static name => name.Contains("TypedOAuth.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_posted_response_gets_a_page_that_says_to_try_again()
    {
        var keys = new KeyRepository();
        await using var site = await StartWithoutKeysAsync(keys);
        using var browser = site.OpenBrowser();
        using var posted = await browser.PostAsync("/oauth2/poster-callback", ("code", "c"), ("state", "s"));
        await ControlledPage.AssertAsync(site, posted, HttpStatusCode.ServiceUnavailable);
        using var followed = await browser.GetAsync($"/oauth2/poster-callback?posted=CfDJ8{new string('A', 63)}");
        await ControlledPage.AssertAsync(site, followed, HttpStatusCode.ServiceUnavailable);
        keys.IsOutOfReach = false;
        using var again = await browser.PostAsync("/oauth2/poster-callback", ("code", "c"), ("state", "s"));
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
    }

    /// <summary>Anyone can send a response while the keys are out of reach, and each entry has an exception.</summary>
    [Fact]
    public async Task What_anyone_can_send_during_an_outage_fills_no_log()
    {
        var keys = new KeyRepository();
        await using var site = await StartWithoutKeysAsync(keys);
        using var browser = site.OpenBrowser();
        for (var i = 0; i < 30; i++)
        {
            using var posted = await browser.PostAsync("/oauth2/poster-callback", ("code", "c"), ("state", "s"));
        }

        Assert.Equal(10, site.Log.Lines.Count(static line => line.Contains("Could not process an authorization response", StringComparison.Ordinal)));
    }

    private static Task<TestSite> StartWithoutKeysAsync(KeyRepository keys) => TestSite.StartAsync(configure: builder =>
    {
        keys.Register(builder.Services);
        builder.Services.AddSingleton<IOAuth2DataProtector>(new Protector());

        // Data Protection reads its keys when a host starts.
        keys.IsOutOfReach = true;
    });

    private sealed class Protector : IOAuth2DataProtector
    {
        public bool IsOutOfReach { get; set; }

        public bool IsPersistent => true;

        public byte[] Protect(ReadOnlySpan<byte> plaintext) => plaintext.ToArray();

        public bool TryUnprotect(ReadOnlySpan<byte> payload, [NotNullWhen(true)] out byte[]? plaintext)
        {
            plaintext = IsOutOfReach ? throw new IOException("The key vault does not answer.") : payload.ToArray();
            return true;
        }
    }
}
