using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Storage;

/// <summary>Checks that a store receives no secret, and that a changed record is refused.</summary>
public sealed class ProtectedJsonTests
{
    [Fact]
    public async Task A_store_sees_neither_tokens_nor_verifiers_and_a_changed_record_is_refused()
    {
        var authorizations = new SeenAuthorizations();
        await using var host = new TestHost(services: services => services.AddSingleton<IOAuth2AuthorizationStore>(authorizations));
        await host.AuthorizeAsync("u", TokenJson("access-token-8d1f", "refresh-token-93b1"));
        var payload = (await host.Store.ReadAsync(new("test", "u"), default)).Record!.Payload.ToArray();
        AssertUnreadable(payload, "access-token-8d1f", "refresh-token-93b1", "test");
        AssertUnreadable(Assert.Single(authorizations.Payloads), host.Server.Forms[0]["code_verifier"], "app.example", "verifier");

        var protector = host.Services.GetRequiredService<IOAuth2DataProtector>();
        Assert.True(protector.TryUnprotect(payload, out _));
        payload[^1] ^= 1;
        Assert.False(protector.TryUnprotect(payload, out _));
        Assert.False(protector.TryUnprotect(payload.AsSpan(0, 10), out _));
        Assert.NotEqual(protector.Protect("same"u8), protector.Protect("same"u8));
    }

    [Fact]
    public void A_record_that_outgrows_the_buffer_leaves_nothing_in_the_smaller_one()
    {
        var protector = new LengthProtector();
        Write(protector, "small");

        // The thread's buffer after the first record. The next record uses the same buffer first, and then a larger one.
        var kept = typeof(ProtectedJson).GetField("_kept", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
        var buffer = (IBufferWriter<byte>)kept.GetType().GetField("_buffer", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(kept)!;
        Assert.True(MemoryMarshal.TryGetArray<byte>(buffer.GetMemory(), out var smaller));
        Write(protector, new string('x', 10 * 1024));
        Assert.True(protector.Length > 10 * 1024);
        Assert.True(MemoryMarshal.TryGetArray<byte>(buffer.GetMemory(), out var larger));
        Assert.NotSame(smaller.Array, larger.Array);
        Assert.Equal(0, smaller.Array!.Count(static value => value != 0));
        Assert.Equal(0, larger.Array!.Count(static value => value != 0));
    }

    [Fact]
    public void A_small_record_allocates_nothing_but_what_the_protector_does()
    {
        var protector = new LengthProtector();
        Write(protector, "small");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Write(protector, "small");
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Write(IOAuth2DataProtector protector, string value) =>
        ProtectedJson.Write(value, protector, static (json, text) =>
        {
            json.WriteString("token"u8, "access-token-8d1f");
            json.WriteString("more"u8, text);
        });

    private static void AssertUnreadable(byte[] payload, params string[] secrets)
    {
        foreach (var secret in secrets)
        {
            Assert.True(payload.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) < 0, $"'{secret}' can be read.");
        }
    }

    /// <summary>Keeps no bytes and allocates no memory.</summary>
    private sealed class LengthProtector : IOAuth2DataProtector
    {
        public bool IsPersistent => false;

        public int Length { get; private set; }

        public byte[] Protect(ReadOnlySpan<byte> plaintext)
        {
            Length = plaintext.Length;
            return [];
        }

        public bool TryUnprotect(ReadOnlySpan<byte> payload, [NotNullWhen(true)] out byte[]? plaintext)
        {
            plaintext = null;
            return false;
        }
    }
}
