using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Hosting;

/// <summary>Checks the health checks behind an endpoint, as a load balancer sees them.</summary>
public sealed class OAuth2HealthChecksBuilderExtensionsTests
{
    private readonly FlakyStore _store = new(new InMemoryTokenStore(TimeProvider.System));
    private readonly ControlledProtector _protector = new();

    [Fact]
    public async Task A_site_that_works_is_healthy()
    {
        await using var site = await StartAsync();
        using var report = await GetAsync(site, HttpStatusCode.OK);
        Assert.Equal("Healthy", GetStatus(report, "oauth2-store"));
        Assert.Equal("Healthy", GetStatus(report, "oauth2-providers"));
    }

    [Fact]
    public async Task A_store_that_cannot_be_read_makes_the_site_unhealthy()
    {
        await using var site = await StartAsync();
        _store.FailingReads = 1;
        using var report = await GetAsync(site, HttpStatusCode.ServiceUnavailable);
        Assert.Equal("Unhealthy", GetStatus(report, "oauth2-store"));
        Assert.Equal("store", report.RootElement.GetProperty("oauth2-store").GetProperty("failed").GetString());
        using var later = await GetAsync(site, HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Keys_that_are_out_of_reach_or_do_not_restore_make_the_site_unhealthy(bool throws)
    {
        await using var site = await StartAsync();
        (_protector.Throws, _protector.Loses) = (throws, !throws);
        using var report = await GetAsync(site, HttpStatusCode.ServiceUnavailable);
        Assert.Equal("keys", report.RootElement.GetProperty("oauth2-store").GetProperty("failed").GetString());
    }

    [Fact]
    public async Task A_provider_that_fails_makes_the_site_degraded_and_no_user_is_named()
    {
        await using var site = await StartAsync();
        using var browser = site.OpenBrowser("ada-8c1f");
        await site.ConnectAsync(browser, ScriptedServer.TokenJson("at-51c2", "rt-51c2"));
        site.Server.Answer("""{"error":"temporarily_unavailable"}""", HttpStatusCode.ServiceUnavailable);
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await site.Acme.RefreshUserAccessTokenAsync("ada-8c1f"));
        using var report = await GetAsync(site, HttpStatusCode.OK);
        Assert.Equal("Degraded", GetStatus(report, "oauth2-providers"));
        var data = report.RootElement.GetProperty("oauth2-providers");
        Assert.Equal("1 of 1", data.GetProperty("acme:failures").GetString());
        Assert.Equal("temporarily_unavailable", data.GetProperty("acme:lastFailure").GetString());
        Assert.True(data.TryGetProperty("acme:since", out _));
        Assert.DoesNotContain(data.EnumerateObject(), static property => property.Name.StartsWith("poster", StringComparison.Ordinal));
        Assert.All((string[])["ada-8c1f", "51c2"], secret => Assert.DoesNotContain(secret, report.RootElement.GetRawText(), StringComparison.Ordinal));

        site.Server.Answer(ScriptedServer.TokenJson("a2", "rt2"));
        await site.Acme.RefreshUserAccessTokenAsync("ada-8c1f");
        using var later = await GetAsync(site, HttpStatusCode.OK);
        Assert.Equal("Healthy", GetStatus(later, "oauth2-providers"));
    }

    [Fact]
    public async Task A_check_that_is_registered_with_its_own_status_reports_it()
    {
        await using var site = await StartAsync(static checks => checks.AddCheck<OAuth2ProviderHealthCheck>("strict", HealthStatus.Unhealthy));
        using var browser = site.OpenBrowser("ada");
        await site.ConnectAsync(browser, ScriptedServer.TokenJson("a", "rt"));
        site.Server.Answer("<html>", HttpStatusCode.BadGateway);
        for (var i = 0; i < 3; i++)
        {
            using var report = await GetAsync(site, HttpStatusCode.OK);
            Assert.NotEqual("Unhealthy", GetStatus(report, "strict"));
            await Assert.ThrowsAsync<OAuth2TransientException>(async () => await site.Acme.RefreshUserAccessTokenAsync("ada"));
        }

        using var last = await GetAsync(site, HttpStatusCode.ServiceUnavailable);
        Assert.Equal(("Unhealthy", "Degraded"), (GetStatus(last, "strict"), GetStatus(last, "oauth2-providers")));
    }

    private Task<TestSite> StartAsync(Action<IHealthChecksBuilder>? more = null) => TestSite.StartAsync(
        configure: builder =>
        {
            builder.Services.AddSingleton<IOAuth2TokenStore>(_store);
            builder.Services.AddSingleton<IOAuth2DataProtector>(_protector);
            var checks = builder.Services.AddHealthChecks().AddTypedOAuth();
            more?.Invoke(checks);
        },
        map: static app =>
        {
            TestSite.MapClients(app);
            app.MapHealthChecks("/health", new HealthCheckOptions { ResponseWriter = WriteAsync });
        });

    private static async Task<JsonDocument> GetAsync(TestSite site, HttpStatusCode expected)
    {
        using var browser = site.OpenBrowser();
        using var response = await browser.GetAsync("/health");
        Assert.Equal(expected, response.StatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync());
    }

    private static string? GetStatus(JsonDocument report, string check) => report.RootElement.GetProperty(check).GetProperty("status").GetString();

    private static Task WriteAsync(HttpContext context, HealthReport report) =>
        JsonSerializer.SerializeAsync(context.Response.Body, report.Entries.ToDictionary(
            static entry => entry.Key,
            static entry => entry.Value.Data.Append(new("status", entry.Value.Status.ToString())).Append(new("description", entry.Value.Description ?? ""))
                .ToDictionary(static pair => pair.Key, static pair => pair.Value)));

    private sealed class ControlledProtector : IOAuth2DataProtector
    {
        public bool IsPersistent => true;

        public bool Throws { get; set; }

        public bool Loses { get; set; }

        public byte[] Protect(ReadOnlySpan<byte> plaintext) => Throws ? throw new IOException("The key ring is out of reach.") : plaintext.ToArray();

        public bool TryUnprotect(ReadOnlySpan<byte> payload, [NotNullWhen(true)] out byte[]? plaintext)
        {
            plaintext = Loses ? null : payload.ToArray();
            return !Loses;
        }
    }
}
