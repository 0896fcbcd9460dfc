using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Pages;

/// <summary>Checks what the connections page says of a token that has expired.</summary>
public sealed class ConnectionsPageTests
{
    [Fact]
    public async Task A_token_that_has_expired_is_described_by_what_comes_next()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var site = await TestSite.StartAsync(configure: builder => builder.Services.AddSingleton<TimeProvider>(time));
        using var alice = site.OpenBrowser("alice");
        await site.ConnectAsync(alice, ScriptedServer.TokenJson("a1", "r1"));
        time.Advance(TimeSpan.FromHours(2));
        var page = await alice.ReadAsync();
        Assert.Contains(">expired</time><span data-expired=\", is renewed at its next use\">, is renewed at its next use</span>", page, StringComparison.Ordinal);

        await site.ConnectAsync(alice, ScriptedServer.TokenJson("a2"));
        time.Advance(TimeSpan.FromHours(2));
        page = await alice.ReadAsync();
        Assert.Contains("Needs attention", page, StringComparison.Ordinal);
        Assert.Contains("The access to Acme &amp; Co has expired", page, StringComparison.Ordinal);
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
        Assert.Contains("The saved connection with Acme &amp; Co cannot be read any more.", page, StringComparison.Ordinal);
        Assert.Contains("Reconnect", page, StringComparison.Ordinal);

        await site.ConnectAsync(alice, ScriptedServer.TokenJson("a1", "r1"));
        var configuration = (IConfigurationRoot)site.Services.GetRequiredService<IConfiguration>();
        configuration["OAuth2:acme:ClientId"] = "another-client";
        configuration.Reload();
        page = await alice.ReadAsync();
        Assert.Contains("made with another address or registration of Acme &amp; Co", page, StringComparison.Ordinal);
        Assert.DoesNotContain("no longer accepts", page, StringComparison.Ordinal);
    }
}
