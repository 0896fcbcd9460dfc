using TypedOAuth.Hosting;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Client;

/// <summary>Checks the link with which a user connects again.</summary>
public sealed class OAuth2ClientCoreReconnectTests
{
    [Fact]
    public async Task A_link_leads_to_the_connect_endpoint_and_names_no_user()
    {
        await using var host = new TestHost();
        var link = await host.Client.CreateReconnectUrlAsync("ada-lovelace", TestContext.Current.CancellationToken);
        Assert.Equal("https://app.example/oauth2/test-connect", link.GetLeftPart(UriPartial.Path));
        Assert.NotNull(TestHost.GetParameter(link, "ticket"));
        Assert.DoesNotContain("ada-lovelace", link.AbsoluteUri, StringComparison.Ordinal);
        Assert.NotEqual(link, await host.Client.CreateReconnectUrlAsync("ada-lovelace", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_user_without_an_id_is_refused()
    {
        await using var host = new TestHost();
        await Assert.ThrowsAsync<ArgumentException>(() => host.Client.CreateReconnectUrlAsync("", TestContext.Current.CancellationToken).AsTask());
    }

    [Fact]
    public async Task A_link_is_good_for_several_clicks_and_for_one_completed_authorization()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var ticket = TestHost.GetParameter(await host.Client.CreateReconnectUrlAsync("u"), "ticket")!;
        host.Time.Advance(TimeSpan.FromDays(2));
        var abandoned = await BeginAsync(host, ticket);
        var failed = await BeginAsync(host, ticket);
        var denied = await host.CompleteAsync(failed, failed.BindingValue, "error=access_denied");
        Assert.Equal(OAuth2AuthorizationFailureKind.AccessDenied, denied.Failure!.Kind);
        var repeated = await host.Core.CreateTicketToRepeatAsync(denied);
        var again = await BeginAsync(host, repeated!);

        host.Server.Answer(TokenJson("a2", "rt2"));
        var completed = await BeginAsync(host, ticket);
        Assert.Null((await host.CompleteAsync(completed, completed.BindingValue, "code=c")).Failure);
        Assert.Null(await host.Core.BeginAuthorizationFromTicketAsync(ticket, returnUrl: null));
        Assert.Null(await host.Core.PeekTicketAsync(ticket));
        foreach (var late in (OAuth2AuthorizationStart[])[abandoned, again])
        {
            host.Server.Answer(TokenJson("a3", "rt3"));
            var refused = await host.CompleteAsync(late, late.BindingValue, "code=c");
            Assert.Equal(OAuth2AuthorizationFailureKind.UnknownState, refused.Failure!.Kind);
        }

        Assert.Equal("a2", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }

    [Fact]
    public async Task A_link_ends_with_its_lifetime()
    {
        await using var host = new TestHost();
        var ticket = TestHost.GetParameter(await host.Client.CreateReconnectUrlAsync("u"), "ticket")!;
        host.Time.Advance(TimeSpan.FromDays(3) - TimeSpan.FromSeconds(1));
        Assert.NotNull(await host.Core.PeekTicketAsync(ticket));
        var begun = await BeginAsync(host, ticket);
        host.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await host.Core.PeekTicketAsync(ticket));
        host.Server.Answer(TokenJson("a1", "rt1"));
        Assert.Equal(OAuth2AuthorizationFailureKind.UnknownState, (await host.CompleteAsync(begun, begun.BindingValue, "code=c")).Failure!.Kind);
    }

    private static async Task<OAuth2AuthorizationStart> BeginAsync(TestHost host, string ticket) =>
        (await host.Core.BeginAuthorizationFromTicketAsync(ticket, returnUrl: null))!;
}
