using TypedOAuth.Generated;
using TypedOAuth.Storage;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Refresh;

/// <summary>Checks that stored tokens are sent only to the endpoints with which they were issued.</summary>
public sealed class RefreshTokenRenewalParameterTests
{
    [Fact]
    public async Task Each_user_s_tokens_go_to_the_shop_of_that_user()
    {
        await using var host = new EndpointHost();
        await host.ConnectAsync("tea", user: "u");
        await host.ConnectAsync("coffee", user: "v");
        foreach (var user in (string[])["u", "v"])
        {
            await host.Core.RefreshUserAccessTokenAsync(user, default);
            Assert.True((await host.Core.DisconnectAsync(user, default)).HadConnection);
        }

        Assert.Equal(
            [
                "https://tea.shops.example/token", "https://coffee.shops.example/token",
                "https://tea.shops.example/token", "https://tea.shops.example/revoke", "https://tea.shops.example/revoke",
                "https://coffee.shops.example/token", "https://coffee.shops.example/revoke", "https://coffee.shops.example/revoke",
            ],
            host.Sent);
    }

    [Fact]
    public async Task An_expired_token_is_refreshed_at_its_shop()
    {
        await using var host = new EndpointHost();
        await host.ConnectAsync("tea");
        host.Server.Answer(TokenJson("a2", "rt2"));
        host.Time.Advance(TimeSpan.FromHours(2));
        var data = await host.Core.GetAccessTokenForUserAsync("u", default);
        Assert.Equal(("a2", "tea"), (data!.Token, data.EndpointParameters["shop"]));
        Assert.All(host.Sent, static address => Assert.Equal("https://tea.shops.example/token", address));
        Assert.Equal(OAuth2ConnectionState.Connected, (await host.Core.GetConnectionAsync("u")).State);
    }

    [Fact]
    public async Task A_value_that_is_no_longer_permitted_needs_attention_and_loses_nothing()
    {
        await using var protector = new SharedProtector();
        var store = new InMemoryTokenStore(TimeProvider.System);
        await using (var before = new EndpointHost(store: store, protector: protector))
        {
            await before.ConnectAsync("tea");
        }

        var strict = EndpointClient.Define(new("shop") { Source = OAuth2EndpointParameterSource.User, Value = "coffee", Values = ["coffee"] });
        await using (var host = new EndpointHost(strict, store: store, protector: protector))
        {
            var connection = await host.Core.GetConnectionAsync("u");
            Assert.Equal((OAuth2ConnectionState.NeedsAttention, OAuth2ConnectionReason.ServerChanged), (connection.State, connection.Reason));
            var exception = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Core.RefreshUserAccessTokenAsync("u", default));
            Assert.Equal(OAuth2ConnectionReason.ServerChanged, exception.Reason);
            Assert.Empty(host.Sent);
        }

        await using var after = new EndpointHost(store: store, protector: protector);
        Assert.Equal(OAuth2ConnectionState.Connected, (await after.Core.GetConnectionAsync("u")).State);
    }

    [Fact]
    public async Task A_record_from_before_has_the_default_of_a_new_parameter_or_needs_attention()
    {
        await using var protector = new SharedProtector();
        var store = new InMemoryTokenStore(TimeProvider.System);
        var former = new OAuth2ClientDefinition
        {
            Alias = "shops",
            DisplayName = "Shops",
            AuthUri = "https://tea.shops.example/authorize",
            AccessTokenUri = "https://tea.shops.example/token",
        };
        await using (var before = new EndpointHost(former, store: store, protector: protector))
        {
            Assert.Null((await before.AuthorizeAsync(null, TokenJson("a1", "rt1"))).Failure);
            Assert.Empty((await before.Core.GetConnectionAsync("u")).EndpointParameters);
        }

        await using (var host = new EndpointHost(store: store, protector: protector))
        {
            Assert.Equal(OAuth2ConnectionReason.ServerChanged, (await host.Core.GetConnectionAsync("u")).Reason);
            await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Core.GetAccessTokenForUserAsync("u", default));
            Assert.Empty(host.Sent);
        }

        await using (var other = new EndpointHost(configure: static options => options.Parameters["shop"] = "coffee", store: store, protector: protector))
        {
            Assert.Equal(OAuth2ConnectionReason.ServerChanged, (await other.Core.GetConnectionAsync("u")).Reason);
        }

        await using (var same = new EndpointHost(configure: static options => options.Parameters["shop"] = "tea", store: store, protector: protector))
        {
            same.Server.Answer(TokenJson("a2", "rt2"));
            Assert.Equal("a2", (await same.Core.RefreshUserAccessTokenAsync("u", default)).Token);
            Assert.Equal(["https://tea.shops.example/token"], same.Sent);
        }

        // The refresh has stored the value, so another default changes nothing.
        await using var later = new EndpointHost(configure: static options => options.Parameters["shop"] = "coffee", store: store, protector: protector);
        var connection = await later.Core.GetConnectionAsync("u");
        Assert.Equal((OAuth2ConnectionState.Connected, "tea"), (connection.State, connection.EndpointParameters["shop"]));
    }

    [Fact]
    public async Task A_new_authorization_of_another_shop_does_not_keep_the_refresh_token_of_the_first()
    {
        var definition = EndpointClient.Define(new("shop") { Source = OAuth2EndpointParameterSource.User });
        await using var host = new EndpointHost(new()
        {
            Alias = definition.Alias,
            DisplayName = definition.DisplayName,
            AuthUri = definition.AuthUri,
            AccessTokenUri = definition.AccessTokenUri,
            EndpointParameters = definition.EndpointParameters,
            Account = new(OAuth2AccountSource.TokenResponse) { Id = "account" },
        });
        var account = ",\"account\":\"1\"";
        Assert.Null((await host.AuthorizeAsync(EndpointHost.Values("tea"), TokenJson("a1", "rt1", more: account))).Failure);
        Assert.Null((await host.AuthorizeAsync(EndpointHost.Values("tea"), TokenJson("a2", more: account))).Failure);
        Assert.True((await host.Core.GetConnectionAsync("u")).CanRefresh);
        var result = await host.AuthorizeAsync(EndpointHost.Values("coffee"), TokenJson("a3", more: account));
        Assert.NotNull(result.ReplacementTicket);
        var replaced = await host.Core.CompleteReplacementAsync(result.ReplacementTicket, "u", host.Services);
        Assert.Null(replaced.Failure);
        var connection = await host.Core.GetConnectionAsync("u");
        Assert.Equal(("coffee", false), (connection.EndpointParameters["shop"], connection.CanRefresh));
    }
}
