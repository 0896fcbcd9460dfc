using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;

namespace TypedOAuth.Tests;

/// <summary>Flows that fail: what can be begun again, by whom, and what a store that is out of reach looks like.</summary>
public sealed class AuthorizationFlowTests
{
    [Fact]
    public async Task A_failed_flow_is_begun_again_with_its_scopes_and_parameters()
    {
        await using var host = new TestHost();
        var link = await host.Client.GetUserAuthorizationUrlAsync("u", [TestClient.Scope.Admin], loginHint: "u@example.org");
        var start = (await host.Core.BeginAuthorizationFromTicketAsync(TestHost.GetParameter(link, "ticket")!, "/back"))!;
        var result = await CompleteAsync(host, start, start.BindingValue, "error=access_denied");
        Assert.Equal(OAuth2AuthorizationFailureKind.AccessDenied, result.Failure?.Kind);

        var ticket = await host.Core.CreateTicketToRepeatAsync(result);
        var again = (await host.Core.BeginAuthorizationFromTicketAsync(ticket!, "/back"))!;
        Assert.Equal("read write admin", TestHost.GetParameter(again.AuthorizationUri, "scope"));
        Assert.Equal("u@example.org", TestHost.GetParameter(again.AuthorizationUri, "login_hint"));
        Assert.NotEqual(TestHost.GetParameter(start.AuthorizationUri, "state"), TestHost.GetParameter(again.AuthorizationUri, "state"));
    }

    [Fact]
    public async Task A_flow_that_is_begun_again_has_a_nonce_of_its_own()
    {
        await using var host = new TestHost();
        var link = await host.Client.GetUserAuthorizationUrlAsync("u", [TestClient.Scope.Custom("openid")]);
        var start = (await host.Core.BeginAuthorizationFromTicketAsync(TestHost.GetParameter(link, "ticket")!, null))!;
        var ticket = await host.Core.CreateTicketToRepeatAsync(await CompleteAsync(host, start, start.BindingValue, "error=access_denied"));
        var again = (await host.Core.BeginAuthorizationFromTicketAsync(ticket!, null))!;
        string[] nonces = [TestHost.GetParameter(start.AuthorizationUri, "nonce")!, TestHost.GetParameter(again.AuthorizationUri, "nonce")!];
        Assert.All(nonces, static nonce => Assert.Equal(43, nonce.Length));
        Assert.NotEqual(nonces[0], nonces[1]);
    }

    [Fact]
    public async Task A_flow_is_not_repeated_for_whoever_did_not_begin_it()
    {
        await using var host = new TestHost();
        var start = await host.Core.BeginAuthorizationAsync("u", "/back");
        var otherBrowser = await CompleteAsync(host, start, "another-binding", "code=c");
        Assert.Equal(OAuth2AuthorizationFailureKind.WrongBrowser, otherBrowser.Failure?.Kind);
        Assert.Null(await host.Core.CreateTicketToRepeatAsync(otherBrowser));

        start = await host.Core.BeginAuthorizationAsync("u", "/back");
        var otherUser = await CompleteAsync(host, start, start.BindingValue, "code=c", user: "v");
        Assert.Equal(OAuth2AuthorizationFailureKind.WrongUser, otherUser.Failure?.Kind);
        Assert.Null(await host.Core.CreateTicketToRepeatAsync(otherUser));
        Assert.Null(await host.Core.CreateTicketToRepeatAsync(await CompleteAsync(host, start, start.BindingValue, "code=c")));
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

    private static async Task<OAuth2AuthorizationResult> CompleteAsync(
        TestHost host, OAuth2AuthorizationStart start, string binding, string parameters, string user = "u")
    {
        var callback = TestHost.CreateCallback(start.AuthorizationUri, $"{parameters}&iss=https%3A%2F%2Fas.example");
        return await host.Core.CompleteAuthorizationAsync(OAuth2AuthorizationResponse.FromUri(callback), binding, user, host.Services);
    }

    private sealed class UnreachableStore : IOAuth2AuthorizationStore
    {
        public ValueTask<DateTimeOffset> AddAsync(OAuth2PendingRecord record, OAuth2PendingLimits limits, CancellationToken cancellationToken) =>
            throw new IOException("The disk is gone.");

        public ValueTask<OAuth2PendingResult> PeekAsync(string handle, CancellationToken cancellationToken) => throw new IOException("The disk is gone.");

        public ValueTask<OAuth2PendingResult> TakeAsync(string handle, CancellationToken cancellationToken) => throw new IOException("The disk is gone.");
    }
}
