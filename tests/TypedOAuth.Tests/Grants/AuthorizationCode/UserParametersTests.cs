using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Endpoints;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Grants.AuthorizationCode;

/// <summary>Checks with which values of endpoint parameters an authorization begins.</summary>
public sealed class UserParametersTests
{
    [Fact]
    public async Task An_argument_determines_the_endpoints_and_is_not_a_parameter_of_the_request()
    {
        await using var host = new EndpointHost();
        var url = await host.Core.GetUnboundAuthorizationUrlAsync<Scope>(
            "u", null, [new("{shop}", " tea.shops.example"), new("login_hint", "ada")], TestContext.Current.CancellationToken);
        Assert.StartsWith("https://tea.shops.example/authorize?", url.AbsoluteUri, StringComparison.Ordinal);
        Assert.Null(TestHost.GetParameter(url, "shop") ?? TestHost.GetParameter(url, "%7Bshop%7D"));
        Assert.Equal("ada", TestHost.GetParameter(url, "login_hint"));
        host.Server.Answer(TokenJson("a1", "rt1"));
        var authorized = await host.Core.CompleteAuthorizationAsync(
            new Uri($"https://app.example/oauth2/shops-callback?code=c&state={TestHost.GetParameter(url, "state")}"), TestContext.Current.CancellationToken);
        Assert.Equal("tea", authorized.AuthData.EndpointParameters["shop"]);
        Assert.Equal(["https://tea.shops.example/token"], host.Sent);
    }

    [Theory]
    [InlineData("evil.example/")]
    [InlineData("")]
    [InlineData("tea.evil.example")]
    public async Task A_value_that_is_not_permitted_is_refused_at_once_with_its_rule(string value)
    {
        await using var host = new EndpointHost();
        var token = TestContext.Current.CancellationToken;
        KeyValuePair<string, string?>[] arguments = [new("{shop}", value)];
        var values = EndpointHost.Values(value);
        Func<Task>[] calls =
        [
            () => host.Core.GetUnboundAuthorizationUrlAsync<Scope>("u", null, arguments, token).AsTask(),
            () => host.Core.GetUserAuthorizationUrlAsync<Scope>("u", null, arguments, null, token).AsTask(),
            () => host.Core.BeginAuthorizationAsync("u", null, values, token).AsTask(),
            () => host.Core.CreateConnectUrlAsync("u", null, values, token).AsTask(),
        ];
        foreach (var call in calls)
        {
            var exception = await Assert.ThrowsAsync<ArgumentException>(call);
            Assert.Equal("shop", exception.ParamName);
            Assert.Contains("A value is one label of a host name", exception.Message, StringComparison.Ordinal);
            Assert.Contains("'tea-house'", exception.Message, StringComparison.Ordinal);
            Assert.True(value.Length == 0 || !exception.Message.Contains(value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_unknown_name_is_refused()
    {
        await using var host = new EndpointHost();
        var exception = await Assert.ThrowsAsync<ArgumentException>(
            async () => await host.Core.BeginAuthorizationAsync("u", null, new Dictionary<string, string> { ["store"] = "tea" }));
        Assert.Contains("declares no endpoint parameter 'store'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_value_an_authorization_does_not_begin_and_names_argument_and_setting()
    {
        await using var host = new EndpointHost();
        var exception = await Assert.ThrowsAsync<ArgumentException>(async () => await host.Core.GetUnboundAuthorizationUrlAsync<Scope>(
            "u", null, [new("{shop}", null)], TestContext.Current.CancellationToken));
        Assert.Equal("shop", exception.ParamName);
        Assert.Contains("'OAuth2:shops:Parameters:shop'", exception.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(async () => await host.Core.BeginAuthorizationAsync("u", returnUrl: null));
    }

    [Fact]
    public async Task A_link_without_a_value_stays_valid_until_the_user_has_entered_one()
    {
        await using var host = new EndpointHost();
        var token = TestContext.Current.CancellationToken;
        var link = await host.Core.GetUserAuthorizationUrlAsync<Scope>("u", null, [new("{shop}", null)], "/back", token);
        var ticket = TestHost.GetParameter(link, "ticket")!;
        var peeked = await host.Core.PeekTicketAsync(ticket, token);
        var asked = Assert.Single(await host.Core.FindMissingTicketParametersAsync(peeked!, token));
        Assert.Equal(("shop", "Shop", "tea-house", ".shops.example"), (asked.Name, asked.Label, asked.Example, asked.Suffix));
        Assert.True(asked.Permits(" tea "));
        Assert.False(asked.Permits("te a"));
        await Assert.ThrowsAsync<ArgumentException>(async () => await host.Core.BeginAuthorizationFromTicketAsync(ticket, null, token));
        await Assert.ThrowsAsync<ArgumentException>(async () => await host.Core.BeginAuthorizationFromTicketAsync(ticket, null, EndpointHost.Values("a/b"), token));
        var start = await host.Core.BeginAuthorizationFromTicketAsync(ticket, null, EndpointHost.Values("tea"), token);
        Assert.StartsWith("https://tea.shops.example/authorize?", start!.AuthorizationUri.AbsoluteUri, StringComparison.Ordinal);
        Assert.Null(await host.Core.BeginAuthorizationFromTicketAsync(ticket, null, EndpointHost.Values("tea"), token));
    }

    [Fact]
    public async Task The_value_of_a_link_cannot_be_replaced()
    {
        await using var host = new EndpointHost();
        var token = TestContext.Current.CancellationToken;
        var link = await host.Core.GetUserAuthorizationUrlAsync<Scope>("u", null, [new("{shop}", "tea")], null, token);
        var ticket = TestHost.GetParameter(link, "ticket")!;
        Assert.Empty(await host.Core.FindMissingTicketParametersAsync((await host.Core.PeekTicketAsync(ticket, token))!, token));
        var start = await host.Core.BeginAuthorizationFromTicketAsync(ticket, null, EndpointHost.Values("coffee"), token);
        Assert.StartsWith("https://tea.shops.example/", start!.AuthorizationUri.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_who_connects_again_has_the_same_value_before_the_settings_and_the_constant()
    {
        await using var host = new EndpointHost(
            EndpointClient.Define(new("shop") { Source = OAuth2EndpointParameterSource.User, Value = "common" }), static options => options.Parameters["shop"] = "set");
        Assert.StartsWith("https://set.", (await host.Core.BeginAuthorizationAsync("u", null)).AuthorizationUri.AbsoluteUri, StringComparison.Ordinal);
        await host.ConnectAsync("tea");
        Assert.StartsWith("https://tea.", (await host.Core.BeginAuthorizationAsync("u", null)).AuthorizationUri.AbsoluteUri, StringComparison.Ordinal);
        Assert.Empty(await host.Core.FindMissingParametersAsync("u"));

        // An ended connection keeps the value, so that the user can connect again.
        host.Server.Answer("""{"error":"invalid_grant"}""", System.Net.HttpStatusCode.BadRequest);
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Core.RefreshUserAccessTokenAsync("u", default));
        Assert.Equal("tea", (await host.Core.GetConnectionAsync("u")).EndpointParameters["shop"]);
        Assert.StartsWith("https://tea.", (await host.Core.BeginAuthorizationAsync("u", null)).AuthorizationUri.AbsoluteUri, StringComparison.Ordinal);
        Assert.StartsWith("https://set.", (await host.Core.BeginAuthorizationAsync("v", null)).AuthorizationUri.AbsoluteUri, StringComparison.Ordinal);
    }

    /// <summary>The connect endpoint finds the values first, and then begins.</summary>
    [Fact]
    public async Task A_connection_that_ends_meanwhile_does_not_take_the_found_values_away()
    {
        await using var host = new EndpointHost(EndpointClient.Define(CreateAccount(), multipleAccounts: true));
        var token = TestContext.Current.CancellationToken;
        await host.ConnectAsync("tea");
        var known = await host.Core.FindParametersAsync(new("u", ExpiresAt: default), token);
        await host.Core.DisconnectAsync("u", token);
        await Assert.ThrowsAsync<ArgumentException>(async () => await host.Core.BeginAuthorizationAsync("u", returnUrl: null));
        var start = await host.Core.BeginAuthorizationAsync("u", ticket: null, returnUrl: null, known.Values, EndpointParameterValues.Empty, token);
        Assert.StartsWith("https://tea.shops.example/", start!.AuthorizationUri.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_constant_is_the_last_default()
    {
        await using var host = new EndpointHost(EndpointClient.Define(new("shop") { Source = OAuth2EndpointParameterSource.User, Value = "common" }));
        Assert.Equal("common", Assert.Single(host.Core.EndpointParameters).DefaultValue);
        Assert.Empty(await host.Core.FindMissingParametersAsync("u"));
        Assert.Null((await host.AuthorizeAsync(null, TokenJson("a1"))).Failure);
        Assert.Equal("common", (await host.Core.GetConnectionAsync("u")).EndpointParameters["shop"]);
    }

    [Fact]
    public async Task Another_account_is_asked_for_and_several_accounts_have_no_common_value()
    {
        await using var host = new EndpointHost(EndpointClient.Define(CreateAccount(), multipleAccounts: true));
        var token = TestContext.Current.CancellationToken;
        await host.ConnectAsync("tea");
        Assert.Empty(await host.Core.FindMissingParametersAsync("u"));
        var ticket = await host.Core.CreateAccountTicketAsync("u", "/", account: null, token);
        Assert.Single(await host.Core.FindMissingTicketParametersAsync((await host.Core.PeekTicketAsync(ticket, token))!, token));
        Assert.NotNull(await host.Core.BeginAuthorizationFromTicketAsync(ticket, null, EndpointHost.Values("coffee"), token));

        await host.ConnectAsync("coffee", "a2", "rt2");
        Assert.Single(await host.Core.FindMissingParametersAsync("u"));
        ticket = await host.Core.CreateAccountTicketAsync("u", "/", "coffee", token);
        Assert.Empty(await host.Core.FindMissingTicketParametersAsync((await host.Core.PeekTicketAsync(ticket, token))!, token));
        var start = await host.Core.BeginAuthorizationFromTicketAsync(ticket, null, token);
        Assert.StartsWith("https://coffee.shops.example/", start!.AuthorizationUri.AbsoluteUri, StringComparison.Ordinal);
    }

    /// <summary>The other values belong to the responses of one authorization, in which the user may choose another account.</summary>
    [Fact]
    public async Task A_link_of_an_account_contains_only_values_that_the_user_has_entered()
    {
        await using var host = new EndpointHost(EndpointClient.Define(
            CreateAccount(), multipleAccounts: true, region: new("region") { Source = OAuth2EndpointParameterSource.TokenResponse, Value = "eu" }));
        var token = TestContext.Current.CancellationToken;
        Assert.Null((await host.AuthorizeAsync(EndpointHost.Values("tea"), TokenJson("a1", "rt1", more: ",\"region\":\"us\""))).Failure);
        Assert.Equal("us", (await host.Core.GetConnectionAsync("u")).EndpointParameters["region"]);
        var ticket = await host.Core.PeekTicketAsync(await host.Core.CreateAccountTicketAsync("u", "/", "tea", token), token);
        Assert.Equal(["shop"], ticket!.EndpointParameters.Keys);

        // The account is gone. The link asks, although another account has a value.
        ticket = await host.Core.PeekTicketAsync(await host.Core.CreateAccountTicketAsync("u", "/", "coffee", token), token);
        Assert.Single(await host.Core.FindMissingTicketParametersAsync(ticket!, token));
    }

    /// <summary>The pattern permits a value that is no host name.</summary>
    [Fact]
    public async Task A_link_stays_valid_if_its_request_cannot_be_created()
    {
        await using var host = new EndpointHost(EndpointClient.Define(new("shop") { Source = OAuth2EndpointParameterSource.User, Pattern = "[0-9a-z.-]+" }));
        var token = TestContext.Current.CancellationToken;
        var link = await host.Core.GetUserAuthorizationUrlAsync<Scope>("u", null, [new("{shop}", null)], null, token);
        var ticket = TestHost.GetParameter(link, "ticket")!;
        await Assert.ThrowsAsync<OAuth2ConfigurationException>(
            async () => await host.Core.BeginAuthorizationFromTicketAsync(ticket, null, EndpointHost.Values("1.-b"), token));
        Assert.NotNull(await host.Core.BeginAuthorizationFromTicketAsync(ticket, null, EndpointHost.Values("tea"), token));
    }

    [Fact]
    public async Task A_failed_authorization_is_repeated_with_its_value()
    {
        await using var host = new EndpointHost();
        var result = await host.AuthorizeAsync(EndpointHost.Values("tea"), TokenJson("a1"), "error=access_denied");
        Assert.Equal(OAuth2AuthorizationFailureKind.AccessDenied, result.Failure!.Kind);
        var ticket = await host.Core.CreateTicketToRepeatAsync(result);
        var start = await host.Core.BeginAuthorizationFromTicketAsync(ticket!, returnUrl: null);
        Assert.StartsWith("https://tea.shops.example/", start!.AuthorizationUri.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_without_such_parameters_takes_every_argument_as_it_is()
    {
        await using var host = new TestHost();
        var url = await host.Core.GetUnboundAuthorizationUrlAsync<Scope>("u", null, [new("{shop}", "tea")], TestContext.Current.CancellationToken);
        Assert.Equal("tea", TestHost.GetParameter(url, "%7Bshop%7D"));
        Assert.Empty(host.Core.EndpointParameters);
        Assert.Empty(await host.Core.FindMissingParametersAsync("u"));
    }

    private static OAuth2EndpointParameterAttribute CreateAccount() => new("shop") { Source = OAuth2EndpointParameterSource.User, IsAccount = true };

    private readonly record struct Scope(string Value) : IOAuth2Scope;
}
