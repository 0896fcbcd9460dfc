using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;

namespace TypedOAuth.Tests.Grants.AuthorizationCode;

/// <summary>Checks connect links and authorization requests, and their repetition after a failure.</summary>
public sealed class AuthorizationStarterTests
{
    [Fact]
    public async Task States_and_challenges_never_repeat()
    {
        await using var host = new TestHost();
        var seen = new HashSet<string>();
        for (var i = 0; i < 200; i++)
        {
            var url = await host.Client.GetUnboundAuthorizationUrlAsync("u1");
            Assert.True(seen.Add(TestHost.GetParameter(url, "state")!));
            Assert.True(seen.Add(TestHost.GetParameter(url, "code_challenge")!));
        }
    }

    [Fact]
    public async Task State_binding_and_nonce_of_one_request_are_different_secrets()
    {
        await using var host = new ClientHost<OidcClient>(static (services, configure) => services.AddOidcClient(configure), ClientHosts.SetCredentials);
        host.Server.Answer(TestSupport.ScriptedServer.TokenJson("a1"));
        var start = await host.Core.BeginAuthorizationAsync("u", null);
        string[] secrets =
        [
            TestHost.GetParameter(start.AuthorizationUri, "state")!,
            TestHost.GetParameter(start.AuthorizationUri, "nonce")!,
            start.BindingValue,
        ];
        var response = OAuth2AuthorizationResponse.FromUri(new Uri($"https://app.example/callback?code=c&state={secrets[0]}"));
        await host.Core.CompleteAuthorizationAsync(response, start.BindingValue, "u", host.Services);
        secrets = [.. secrets, host.Server.Forms[0]["code_verifier"]];
        Assert.Equal([64, 43, 43, 43], secrets.Select(static secret => secret.Length));
        Assert.Equal(4, secrets.Distinct().Count());
    }

    [Fact]
    public async Task A_connect_link_stands_on_the_site_and_tells_nothing_but_its_ticket()
    {
        await using var host = new TestHost();
        var url = await host.Client.GetUserAuthorizationUrlAsync("user-7");
        Assert.StartsWith("https://app.example/oauth2/test-connect?ticket=", url.OriginalString, StringComparison.Ordinal);
        Assert.DoesNotContain("user-7", url.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_return_URL_in_a_links_query_does_not_replace_the_one_that_the_application_gave()
    {
        await using var host = new TestHost();
        Assert.Equal("/settings", await GetReturnUrlAsync(await host.Client.GetUserAuthorizationUrlAsync("u", returnUrl: "/settings")));
        Assert.Equal("/forwarded", await GetReturnUrlAsync(await host.Client.GetUserAuthorizationUrlAsync("u")));

        async Task<string?> GetReturnUrlAsync(Uri link)
        {
            var ticket = TestHost.GetParameter(link, "ticket")!;
            var start = (await host.Core.BeginAuthorizationFromTicketAsync(ticket, "/forwarded"))!;
            return (await host.CompleteAsync(start, start.BindingValue, "error=access_denied")).ReturnUrl;
        }
    }

    [Fact]
    public async Task A_request_for_openid_carries_a_nonce_of_its_own()
    {
        await using var host = new ClientHost<OidcClient>(static (services, configure) => services.AddOidcClient(configure), ClientHosts.SetCredentials);
        var nonces = new HashSet<string>();
        for (var i = 0; i < 3; i++)
        {
            var nonce = TestHost.GetParameter(await host.Client.GetUnboundAuthorizationUrlAsync("u", [OidcClient.Scope.Calendar]), "nonce");
            Assert.Equal(43, nonce?.Length);
            Assert.True(nonces.Add(nonce!));
            Assert.True(nonces.Add(TestHost.GetParameter((await host.Core.BeginAuthorizationAsync("u", null)).AuthorizationUri, "nonce")!));
        }

        Assert.Equal("chosen", TestHost.GetParameter(await host.Client.GetUnboundAuthorizationUrlAsync("u", nonce: "chosen"), "nonce"));
        var ticket = TestHost.GetParameter(await host.Client.GetUserAuthorizationUrlAsync("u", nonce: "chosen"), "ticket")!;
        Assert.Equal("chosen", TestHost.GetParameter((await host.Core.BeginAuthorizationFromTicketAsync(ticket, null))!.AuthorizationUri, "nonce"));

        await using var plain = ClientHosts.CreateBasic();
        Assert.Null(TestHost.GetParameter(await plain.Client.GetUnboundAuthorizationUrlAsync("u"), "nonce"));
        Assert.Null(TestHost.GetParameter(await plain.Client.GetUnboundAuthorizationUrlAsync("u", [BasicClient.Scope.Custom("openid2")]), "nonce"));
    }

    [Fact]
    public async Task A_failed_flow_is_begun_again_with_its_scopes_and_parameters()
    {
        await using var host = new TestHost();
        var link = await host.Client.GetUserAuthorizationUrlAsync("u", [TestClient.Scope.Admin], loginHint: "u@example.org");
        var start = (await host.Core.BeginAuthorizationFromTicketAsync(TestHost.GetParameter(link, "ticket")!, "/back"))!;
        var result = await host.CompleteAsync(start, start.BindingValue, "error=access_denied");
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
        await using var host = new ClientHost<OptionalOidcClient>(
            static (services, configure) => services.AddOptionalOidcClient(configure), ClientHosts.SetCredentials);
        var link = await host.Client.GetUserAuthorizationUrlAsync("u", [OptionalOidcClient.Scope.OpenId]);
        var start = (await host.Core.BeginAuthorizationFromTicketAsync(TestHost.GetParameter(link, "ticket")!, null))!;
        var refusal = new Uri($"https://app.example/?error=access_denied&state={TestHost.GetParameter(start.AuthorizationUri, "state")}");
        var ticket = await host.Core.CreateTicketToRepeatAsync(
            await host.Core.CompleteAuthorizationAsync(OAuth2AuthorizationResponse.FromUri(refusal), start.BindingValue, "u", host.Services));
        var again = (await host.Core.BeginAuthorizationFromTicketAsync(ticket!, null))!;
        string[] nonces = [TestHost.GetParameter(start.AuthorizationUri, "nonce")!, TestHost.GetParameter(again.AuthorizationUri, "nonce")!];
        Assert.All(nonces, static nonce => Assert.Equal(43, nonce.Length));
        Assert.NotEqual(nonces[0], nonces[1]);
    }
}
