using TypedOAuth.Hosting;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Grants.AuthorizationCode;

/// <summary>Completes authorizations in the wrong way: one of a browser as one of a native app, and the reverse.</summary>
public sealed class AuthorizationCompleterBindingTests
{
    [Fact]
    public async Task A_flow_that_began_in_a_browser_is_not_completed_without_it()
    {
        await using var host = new TestHost();
        var start = await host.Core.BeginAuthorizationAsync("u", "/back");
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(
            async () => await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(start.AuthorizationUri, "code=c")));
        Assert.Contains("browser", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, host.Server.Count);
    }

    [Fact]
    public async Task A_flow_that_is_bound_to_no_browser_does_not_end_in_one()
    {
        await using var host = new TestHost();
        host.Server.Answer(TokenJson("a"));
        var response = OAuth2AuthorizationResponse.FromUri(TestHost.CreateCallback(await host.Client.GetUnboundAuthorizationUrlAsync("u"), "code=c"));
        var result = await host.Core.CompleteAuthorizationAsync(response, "a-binding", "u", host.Services);
        Assert.Equal(OAuth2AuthorizationFailureKind.WrongBrowser, result.Failure?.Kind);
        Assert.Equal(0, host.Server.Count);

        // The right way works.
        await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(await host.Client.GetUnboundAuthorizationUrlAsync("u"), "code=c"));
        Assert.Equal(1, host.Server.Count);
    }
}
