using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Pages;

/// <summary>Checks the text of each connection on the connections page.</summary>
public sealed class ConnectionsPageTests
{
    [Fact]
    public async Task A_connection_without_a_refresh_token_expires_and_one_with_it_stays_connected()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var site = await TestSite.StartAsync(configure: builder => builder.Services.AddSingleton<TimeProvider>(time));
        using var alice = site.OpenBrowser("alice");
        await site.ConnectAsync(alice, ScriptedServer.TokenJson("a1", "r1"));
        time.Advance(TimeSpan.FromHours(2));
        Assert.Contains("data-client=\"acme\" data-state=\"connected\"", await alice.ReadAsync(), StringComparison.Ordinal);

        Assert.True(await site.Acme.ForgetUserAsync("alice"));
        await site.ConnectAsync(alice, ScriptedServer.TokenJson("a2"));
        time.Advance(TimeSpan.FromHours(2));
        var page = await alice.ReadAsync();
        Assert.Contains("Needs attention", page, StringComparison.Ordinal);
        Assert.Contains("This connection has expired.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("no longer accepts", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_needs_attention_says_why_and_is_not_blamed_on_the_provider()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        var store = site.Services.GetRequiredService<IOAuth2TokenStore>();
        await store.TryWriteAsync(new("acme", "alice"), new() { Payload = new byte[] { 1, 2, 3 }, ExpectedVersion = 0 }, default);
        var page = await alice.ReadAsync();
        Assert.Contains("can no longer read this connection.", page, StringComparison.Ordinal);
        Assert.Contains("Reconnect", page, StringComparison.Ordinal);

        await site.ConnectAsync(alice, ScriptedServer.TokenJson("a1", "r1"));
        var configuration = (IConfigurationRoot)site.Services.GetRequiredService<IConfiguration>();
        configuration["OAuth2:acme:ClientId"] = "another-client";
        configuration.Reload();
        page = await alice.ReadAsync();
        Assert.Contains("has changed how it connects to Acme &amp; Co.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("no longer accepts", page, StringComparison.Ordinal);
    }
}
