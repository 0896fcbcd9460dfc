using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Secrets;
using TypedOAuth.Storage;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Grants.AuthorizationCode;

/// <summary>Checks that a state works once, until its expiry and for its purpose, and that a store failure is an outage.</summary>
public sealed class OneTimeRecordsTests
{
    [Fact]
    public async Task A_state_works_once_and_for_ten_minutes()
    {
        await using var host = new TestHost();
        host.Server.Answer(TokenJson("a"));
        var first = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(first, "code=c"));
        await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(first, "code=c")));
        var second = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        host.Time.Advance(TimeSpan.FromMinutes(10));
        await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(second, "code=c")));
        await Assert.ThrowsAsync<OAuth2ProtocolException>(async () =>
            await host.Client.CompleteAuthorizationAsync(new Uri("https://app.example/oauth2/test-callback?code=c&state=made-up")));
        Assert.Equal(1, host.Server.Count);
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
        var unreadable = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.GetAccessTokenForUserAsync("v"));
        Assert.Equal(OAuth2ConnectionReason.Unreadable, unreadable.Reason);
    }

    [Fact]
    public async Task A_store_that_is_out_of_reach_is_a_transient_error_and_never_the_drivers_own()
    {
        var store = new UnreachableStore();
        await using var host = new TestHost(services: services => services.AddSingleton<IOAuth2AuthorizationStore>(store));
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.GetUserAuthorizationUrlAsync("u"));
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.GetUnboundAuthorizationUrlAsync("u"));
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Core.PeekTicketAsync("a-ticket"));
        var exception = await Assert.ThrowsAsync<OAuth2TransientException>(
            async () => await host.Client.CompleteAuthorizationAsync(new Uri("https://app.example/oauth2/test-callback?code=c&state=s")));
        Assert.IsType<IOException>(exception.InnerException);

        var response = OAuth2AuthorizationResponse.FromUri(new Uri("https://app.example/oauth2/test-callback?code=c&state=s"));
        var result = await host.Core.CompleteAuthorizationAsync(response, "binding", "u", host.Services);
        Assert.Equal(OAuth2AuthorizationFailureKind.StorageFailed, result.Failure?.Kind);
        Assert.IsType<OAuth2TransientException>(result.Exception);
    }

    private sealed class UnreachableStore : IOAuth2AuthorizationStore
    {
        public ValueTask<DateTimeOffset> AddAsync(OAuth2PendingRecord record, OAuth2PendingLimits limits, CancellationToken cancellationToken) =>
            throw new IOException("The disk is gone.");

        public ValueTask<OAuth2PendingResult> PeekAsync(string handle, CancellationToken cancellationToken) => throw new IOException("The disk is gone.");

        public ValueTask<OAuth2PendingResult> TakeAsync(string handle, CancellationToken cancellationToken) => throw new IOException("The disk is gone.");
    }
}
