using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Storage;

/// <summary>Checks that a store sees no secret, and that a changed record is refused.</summary>
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

    private static void AssertUnreadable(byte[] payload, params string[] secrets)
    {
        foreach (var secret in secrets)
        {
            Assert.True(payload.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) < 0, $"'{secret}' can be read.");
        }
    }
}
