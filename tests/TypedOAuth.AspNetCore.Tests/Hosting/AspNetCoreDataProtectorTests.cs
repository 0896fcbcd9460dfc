using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Hosting;

/// <summary>Checks that stored bytes cannot be read or changed, and can still be read after a rotation of the keys.</summary>
public sealed class AspNetCoreDataProtectorTests
{
    [Fact]
    public async Task What_is_stored_cannot_be_read_nor_changed()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        var authorization = await alice.ConnectAsync();
        using var end = await alice.GetAsync($"/oauth2/acme-callback?code=c&iss=https%3A%2F%2Fas.example&state={TestBrowser.Parameter(authorization, "state")}");
        var record = await site.Services.GetRequiredService<IOAuth2TokenStore>().ReadAsync(new("acme", "alice"), default);
        var payload = record.Record!.Payload.ToArray();
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
        var services = new ServiceCollection().AddSingleton<IDataProtectionProvider>(provider);
        services.AddTypedOAuthAspNetCore();
        using var built = services.BuildServiceProvider();
        var protector = built.GetRequiredService<IOAuth2DataProtector>();
        Assert.True(protector.TryUnprotect(protector.Protect("p"u8), out _));
        Assert.False(protector.TryUnprotect(provider.CreateProtector("Another purpose").Protect([1, 2, 3]), out _));
    }

    [Fact]
    public async Task A_key_that_was_rotated_still_reads_what_it_protected()
    {
        var keys = Directory.CreateTempSubdirectory("typedoauth-keys-");
        var database = Path.Combine(keys.FullName, "tokens.db");
        try
        {
            await using (var site = await StartAsync())
            {
                using var alice = site.OpenBrowser("alice");
                await site.ConnectAsync(alice, ScriptedServer.TokenJson("a1", "r1"));
            }

            await using (var site = await StartAsync())
            {
                var manager = site.Services.GetRequiredService<Microsoft.AspNetCore.DataProtection.KeyManagement.IKeyManager>();
                manager.CreateNewKey(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(90));
            }

            await using (var site = await StartAsync())
            {
                var client = site.Acme;
                Assert.Equal("a1", (await client.GetAccessTokenForUserAsync("alice"))!.Token);
            }
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            keys.Delete(recursive: true);
        }

        Task<TestSite> StartAsync() => TestSite.StartAsync(configure: builder =>
        {
            builder.Services.AddDataProtection().PersistKeysToFileSystem(keys).SetApplicationName("test");
            builder.Services.AddTypedOAuth().UseSqlite($"Data Source={database}");
        });
    }
}
