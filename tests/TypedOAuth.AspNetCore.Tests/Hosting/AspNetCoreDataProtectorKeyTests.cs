using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.AspNetCore.Hosting;
using TypedOAuth.Storage;

namespace TypedOAuth.AspNetCore.Tests.Hosting;

/// <summary>Checks that keys that cannot be read are distinguished from lost keys, with Data Protection itself.</summary>
public sealed class AspNetCoreDataProtectorKeyTests
{
    private readonly KeyRepository _keys = new();

    [Fact]
    public void A_key_ring_out_of_reach_throws()
    {
        var payload = Protect();
        using var services = Start();
        _keys.IsOutOfReach = true;
        var protector = services.GetRequiredService<IOAuth2DataProtector>();
        Assert.ThrowsAny<Exception>(() => protector.TryUnprotect(payload, out _));
        Assert.ThrowsAny<Exception>(() => protector.Protect("secret"u8));
        _keys.IsOutOfReach = false;
        Assert.True(protector.TryUnprotect(payload, out var plaintext));
        Assert.Equal("secret"u8, plaintext);
    }

    [Fact]
    public void A_key_of_another_machine_is_not_lost_while_the_ring_is_out_of_reach()
    {
        using var services = Start();
        var protector = services.GetRequiredService<IOAuth2DataProtector>();
        protector.Protect("anything"u8);
        var payload = ProtectWithNewKey();
        _keys.IsOutOfReach = true;
        Assert.ThrowsAny<Exception>(() => protector.TryUnprotect(payload, out _));
        _keys.IsOutOfReach = false;
        Assert.True(protector.TryUnprotect(payload, out _));
    }

    [Fact]
    public void A_lost_key_is_no_outage()
    {
        var payload = Protect();
        _keys.Clear();
        using var services = Start();
        Assert.False(services.GetRequiredService<IOAuth2DataProtector>().TryUnprotect(payload, out _));
    }

    [Fact]
    public void A_revoked_key_is_no_outage()
    {
        var payload = Protect();
        using var services = Start();
        services.GetRequiredService<IKeyManager>().RevokeAllKeys(DateTimeOffset.UtcNow.AddDays(1));
        services.GetRequiredService<IKeyManager>().CreateNewKey(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(90));
        Assert.False(services.GetRequiredService<IOAuth2DataProtector>().TryUnprotect(payload, out _));
    }

    [Fact]
    public void Changed_bytes_are_no_outage_whichever_they_are()
    {
        var payload = Protect();
        using var services = Start();
        var protector = services.GetRequiredService<IOAuth2DataProtector>();
        for (var i = 0; i < payload.Length; i++)
        {
            var changed = payload.ToArray();
            changed[i] ^= 1;
            Assert.False(protector.TryUnprotect(changed, out _));
            Assert.False(protector.TryUnprotect(payload.AsSpan(0, i), out _));
        }

        Assert.False(protector.TryUnprotect([.. payload, 0], out _));
    }

    [Fact]
    public void What_was_handed_to_data_protection_is_wiped()
    {
        var provider = new Seen();
        using var services = Start(collection => collection.AddSingleton<IDataProtectionProvider>(provider));
        services.GetRequiredService<IOAuth2DataProtector>().Protect("secret"u8);
        Assert.Equal(new byte[6], Assert.Single(provider.Plaintexts));
    }

    private byte[] Protect()
    {
        using var services = Start();
        return services.GetRequiredService<IOAuth2DataProtector>().Protect("secret"u8);
    }

    private byte[] ProtectWithNewKey()
    {
        // A process that finds no key creates one.
        _keys.Clear();
        return Protect();
    }

    private ServiceProvider Start(Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        _keys.Register(services);
        configure?.Invoke(services);
        services.AddTypedOAuthAspNetCore();
        var provider = services.BuildServiceProvider();
        Assert.IsType<AspNetCoreDataProtector>(provider.GetRequiredService<IOAuth2DataProtector>());
        return provider;
    }

    /// <summary>Keeps the arrays that it receives.</summary>
    private sealed class Seen : IDataProtectionProvider, IDataProtector
    {
        public List<byte[]> Plaintexts { get; } = [];

        public IDataProtector CreateProtector(string purpose) => this;

        public byte[] Protect(byte[] plaintext)
        {
            Plaintexts.Add(plaintext);
            return [.. plaintext];
        }

        public byte[] Unprotect(byte[] protectedData) => [.. protectedData];
    }
}
