using TypedOAuth.Hosting;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Accounts;

/// <summary>Checks accounts whose id is the value of an endpoint parameter.</summary>
public sealed class AccountReaderParameterTests
{
    [Fact]
    public async Task The_value_is_the_account_s_id_and_has_no_issuer()
    {
        await using var host = new EndpointHost(EndpointClient.Define(CreateAccount()));
        await host.ConnectAsync("tea");
        Assert.Equal(new OAuth2Account("tea"), (await host.Core.GetConnectionAsync("u")).Account);
    }

    [Fact]
    public async Task A_shop_belongs_to_the_first_user_who_connects_it()
    {
        await using var host = new EndpointHost(EndpointClient.Define(CreateAccount()));
        await host.ConnectAsync("tea");
        Assert.Equal(OAuth2AuthorizationFailureKind.AccountTaken, (await host.AuthorizeAsync(EndpointHost.Values("tea"), TokenJson("a2"), user: "v")).Failure!.Kind);
        await using var shared = new EndpointHost(EndpointClient.Define(CreateAccount(), sharesAccounts: true));
        await shared.ConnectAsync("tea");
        await shared.ConnectAsync("tea", user: "v");
    }

    [Fact]
    public async Task Several_shops_of_a_user_are_several_connections()
    {
        await using var host = new EndpointHost(EndpointClient.Define(CreateAccount(), multipleAccounts: true));
        await host.ConnectAsync("tea", "a1");
        await host.ConnectAsync("coffee", "a2", "rt2");
        Assert.Equal("a1", (await host.Core.GetAccessTokenForUserAsync("u", "tea", default))!.Token);
        Assert.Equal("coffee", (await host.Core.GetAccessTokenForUserAsync("u", "coffee", default))!.EndpointParameters["shop"]);
        await Assert.ThrowsAsync<OAuth2AmbiguousAccountException>(async () => await host.Core.GetAccessTokenForUserAsync("u", default));
        host.Server.Answer(TokenJson("a3", "rt3"));
        await host.Core.RefreshUserAccessTokenAsync("u", "coffee", default);
        Assert.Equal("https://coffee.shops.example/token", host.Sent[^1]);
    }

    [Fact]
    public async Task Another_shop_of_a_client_with_one_account_needs_the_user_s_consent()
    {
        await using var host = new EndpointHost(EndpointClient.Define(CreateAccount()));
        await host.ConnectAsync("tea");
        var result = await host.AuthorizeAsync(EndpointHost.Values("coffee"), TokenJson("a2", "rt2"));
        Assert.Equal(OAuth2AuthorizationFailureKind.ReplacementUnconfirmed, result.Failure!.Kind);
        Assert.Equal("tea", (await host.Core.GetConnectionAsync("u")).EndpointParameters["shop"]);
        Assert.Null((await host.Core.CompleteReplacementAsync(result.ReplacementTicket!, "u", host.Services)).Failure);
        Assert.Equal("coffee", (await host.Core.GetConnectionAsync("u")).Account!.Id);
    }

    private static OAuth2EndpointParameterAttribute CreateAccount() => new("shop") { Source = OAuth2EndpointParameterSource.User, IsAccount = true };
}
