using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TypedOAuth.Protocol.Secrets;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests;

/// <summary>What a store sees, and what is not taken for what it is not.</summary>
public sealed class ProtectionTests
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
    public async Task A_token_record_begins_and_ends_no_flow_and_a_flows_record_is_no_token()
    {
        var authorizations = new SeenAuthorizations();
        await using var host = new TestHost(services: services => services.AddSingleton<IOAuth2AuthorizationStore>(authorizations));
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var token = (await host.Store.ReadAsync(new("test", "u"), default)).Record!.Payload;
        var moved = new OAuth2PendingRecord
        {
            Handle = AuthorizationSecrets.Hash("moved"),
            Owner = new("test", "u"),
            Payload = token,
            Lifetime = TimeSpan.FromMinutes(1),
        };
        await authorizations.AddAsync(moved, OAuth2PendingLimits.None, default);
        Assert.Null(await host.Core.PeekTicketAsync("moved"));
        await Assert.ThrowsAsync<OAuth2ProtocolException>(async () =>
            await host.Client.CompleteAuthorizationAsync(new Uri("https://app.example/oauth2/test-callback?code=c&state=moved")));

        await host.Store.TryWriteAsync(new("test", "v"), new() { Payload = authorizations.Payloads[0], ExpectedVersion = 0 }, default);
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("v"));
    }

    [Fact]
    public async Task A_store_that_is_kept_with_keys_that_are_not_is_refused_at_the_start()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IOAuth2TokenStore>(new FlakyStore(new InMemoryTokenStore(TimeProvider.System)) { IsPersistent = true });
        services.AddTypedOAuth(static options => options.BaseUri = new Uri("https://app.example"));
        await using var provider = services.BuildServiceProvider();
        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());
        Assert.Contains("keys", exception.Message, StringComparison.Ordinal);
    }

    private static void AssertUnreadable(byte[] payload, params string[] secrets)
    {
        foreach (var secret in secrets)
        {
            Assert.True(payload.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) < 0, $"'{secret}' can be read.");
        }
    }

    /// <summary>Keeps what it was given, as a store's thief would have it.</summary>
    private sealed class SeenAuthorizations : IOAuth2AuthorizationStore
    {
        private readonly Dictionary<string, byte[]> _records = [];

        public List<byte[]> Payloads { get; } = [];

        public ValueTask<DateTimeOffset> AddAsync(OAuth2PendingRecord record, OAuth2PendingLimits limits, CancellationToken cancellationToken)
        {
            Payloads.Add(_records[record.Handle] = record.Payload.ToArray());
            return new(DateTimeOffset.UtcNow);
        }

        public ValueTask<OAuth2PendingResult> PeekAsync(string handle, CancellationToken cancellationToken) =>
            new(new OAuth2PendingResult(_records.GetValueOrDefault(handle), DateTimeOffset.UtcNow));

        public ValueTask<OAuth2PendingResult> TakeAsync(string handle, CancellationToken cancellationToken) =>
            new(new OAuth2PendingResult(_records.Remove(handle, out var payload) ? payload : null, DateTimeOffset.UtcNow));
    }
}
