using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;

namespace TypedOAuth.AspNetCore.Tests;

/// <summary>ASP.NET Core's Data Protection under what is stored.</summary>
public sealed class DataProtectionTests
{
    [Fact]
    public async Task What_is_stored_cannot_be_read_nor_changed()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        var authorization = await alice.ConnectAsync();
        using var end = await alice.GetAsync($"/oauth2/acme-callback?code=c&iss=https%3A%2F%2Fas.example&state={TestBrowser.Parameter(authorization, "state")}");
        var record = await site.Services.GetRequiredService<IOAuth2TokenStore>().ReadAsync(new("acme", "alice"), default);
        var payload = record!.Payload.ToArray();
        Assert.True(payload.AsSpan().IndexOf("the-access-token"u8) < 0);
        Assert.True(payload.AsSpan().IndexOf("the-refresh-token"u8) < 0);

        var protector = site.Services.GetRequiredService<IOAuth2DataProtector>();
        Assert.True(protector.IsPersistent);
        Assert.True(protector.TryUnprotect(payload, out var plaintext));
        Assert.True(plaintext.AsSpan().IndexOf("the-access-token"u8) >= 0);
        payload[^1] ^= 1;
        Assert.False(protector.TryUnprotect(payload, out _));
        Assert.False(protector.TryUnprotect("the-access-token"u8, out _));
    }

    [Fact]
    public void Another_purposes_bytes_are_refused()
    {
        var provider = new EphemeralDataProtectionProvider();
        var protector = new AspNetCoreDataProtector(provider);
        Assert.True(protector.TryUnprotect(protector.Protect("p"u8), out _));
        Assert.False(protector.TryUnprotect(provider.CreateProtector("Another purpose").Protect([1, 2, 3]), out _));
    }
}
