using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Grants.AuthorizationCode;

/// <summary>Checks that responses complete the endpoints of a connection, and that tokens are sent to no other endpoint.</summary>
public sealed class AuthorizationCompleterParameterTests
{
    [Fact]
    public async Task The_callback_names_the_host_of_the_token_endpoint_and_the_connection_keeps_it()
    {
        await using var host = new EndpointHost(DefineRegions());
        Assert.Null((await host.AuthorizeAsync(null, TokenJson("a1", "rt1"), "code=c&location=eu")).Failure);
        Assert.Equal("eu", (await host.Core.GetConnectionAsync("u")).EndpointParameters["region"]);
        await host.Core.RefreshUserAccessTokenAsync("u", default);
        await host.Core.DisconnectAsync("u", default);
        Assert.Equal(
            ["https://accounts.as.eu/token", "https://accounts.as.eu/token", "https://accounts.as.eu/revoke", "https://accounts.as.eu/revoke"], host.Sent);
    }

    [Theory]
    [InlineData("code=c&location=evil")]
    [InlineData("code=c&location=accounts.as.eu")]
    [InlineData("code=c&location=")]
    [InlineData("code=c&location=eu&location=us")]
    public async Task A_value_that_is_not_permitted_fails_before_the_code_is_sent(string response)
    {
        await using var host = new EndpointHost(DefineRegions("us"));
        var result = await host.AuthorizeAsync(null, TokenJson("a1"), response);
        Assert.Equal(OAuth2AuthorizationFailureKind.MalformedResponse, result.Failure!.Kind);
        Assert.Contains("'location' is not a permitted value", result.Failure.Error.Description, StringComparison.Ordinal);
        Assert.Empty(host.Sent);
    }

    [Fact]
    public async Task A_missing_value_has_its_default_or_fails()
    {
        await using var host = new EndpointHost(DefineRegions("us"));
        Assert.Null((await host.AuthorizeAsync(null, TokenJson("a1"))).Failure);
        Assert.Equal(["https://accounts.as.example/token"], host.Sent);
        Assert.Equal("us", (await host.Core.GetConnectionAsync("u")).EndpointParameters["region"]);

        await using var strict = new EndpointHost(DefineRegions());
        var result = await strict.AuthorizeAsync(null, TokenJson("a1"));
        Assert.Equal(OAuth2AuthorizationFailureKind.MalformedResponse, result.Failure!.Kind);
        Assert.Contains("it has no 'location'", result.Failure.Error.Description, StringComparison.Ordinal);
        Assert.Empty(strict.Sent);
    }

    [Fact]
    public async Task A_refusal_needs_no_value()
    {
        await using var host = new EndpointHost(DefineRegions());
        Assert.Equal(OAuth2AuthorizationFailureKind.AccessDenied, (await host.AuthorizeAsync(null, TokenJson("a1"), "error=access_denied")).Failure!.Kind);
    }

    [Fact]
    public async Task An_authorization_that_began_with_one_shop_is_completed_with_it()
    {
        await using var host = new EndpointHost();
        var (tea, coffee) = (await host.Core.BeginAuthorizationAsync("u", null, EndpointHost.Values("tea")), await host.Core.BeginAuthorizationAsync("u", null, EndpointHost.Values("coffee")));
        host.Server.Answer(TokenJson("a1"));
        Assert.Null((await host.CompleteAsync(coffee)).Failure);
        Assert.Null((await host.CompleteAsync(tea)).Failure);
        Assert.Equal(["https://coffee.shops.example/token", "https://tea.shops.example/token"], host.Sent);
        Assert.Equal("tea", (await host.Core.GetConnectionAsync("u")).EndpointParameters["shop"]);
    }

    [Fact]
    public async Task An_issuer_of_the_shop_is_compared()
    {
        var definition = new OAuth2ClientDefinition
        {
            Alias = "shops",
            DisplayName = "Shops",
            AuthUri = "https://{shop}.shops.example/authorize",
            AccessTokenUri = "https://as.example/token",
            Issuer = "https://{shop}.shops.example",
            EndpointParameters = [new("shop") { Source = OAuth2EndpointParameterSource.User }],
        };
        await using var host = new EndpointHost(definition);
        var tokens = TokenJson("a1");
        Assert.Null((await host.AuthorizeAsync(EndpointHost.Values("tea"), tokens, "code=c&iss=https%3A%2F%2Ftea.shops.example")).Failure);
        Assert.Equal(
            OAuth2AuthorizationFailureKind.WrongIssuer,
            (await host.AuthorizeAsync(EndpointHost.Values("tea"), tokens, "code=c&iss=https%3A%2F%2Fcoffee.shops.example")).Failure!.Kind);
        Assert.Single(host.Sent);
    }

    [Fact]
    public async Task A_member_of_the_token_response_completes_the_endpoints_and_a_refresh_can_change_it()
    {
        await using var host = new EndpointHost(DefineInstances());
        Assert.Null((await host.AuthorizeAsync(null, TokenJson("a1", "rt1", more: ",\"data\":{\"instance\":\"na1\"}"))).Failure);
        Assert.Equal("na1", (await host.Core.GetConnectionAsync("u")).EndpointParameters["instance"]);
        host.Server.Answer(TokenJson("a2", "rt2"));
        await host.Core.RefreshUserAccessTokenAsync("u", default);
        host.Server.Answer(TokenJson("a3", "rt3", more: ",\"data\":{\"instance\":\"na2\"}"));
        await host.Core.RefreshUserAccessTokenAsync("u", default);
        host.Server.Answer(TokenJson("a4", "rt4", more: ",\"data\":{\"instance\":\"evil.example/\"}"));
        var last = await host.Core.RefreshUserAccessTokenAsync("u", default);
        Assert.Equal("na2", last.EndpointParameters["instance"]);
        Assert.Equal(
            [
                "https://as.example/token", "https://na1.as.example/refresh", "https://na1.as.example/refresh", "https://na2.as.example/refresh",
            ],
            host.Sent);
    }

    [Theory]
    [InlineData("")]
    [InlineData(",\"data\":{\"instance\":\"evil.example/\"}")]
    [InlineData(",\"data\":{\"instance\":null}")]
    [InlineData(",\"data\":\"na1\"")]
    public async Task An_unusable_member_fails_the_authorization_and_sends_no_token(string more)
    {
        await using var host = new EndpointHost(DefineInstances());
        var result = await host.AuthorizeAsync(null, TokenJson("a1", "rt1", more: more));
        Assert.Equal(OAuth2AuthorizationFailureKind.AccountUnknown, result.Failure!.Kind);
        Assert.Contains("'instance'", result.Failure.Error.Description, StringComparison.Ordinal);
        Assert.Equal(["https://as.example/token"], host.Sent);
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await host.Core.GetConnectionAsync("u")).State);
    }

    private static OAuth2ClientDefinition DefineRegions(string? value = null) => new()
    {
        Alias = "shops",
        DisplayName = "Shops",
        AuthUri = "https://accounts.as.example/authorize",
        AccessTokenUri = "https://{region}/token",
        RevokeTokenUri = "https://{region}/revoke",
        EndpointParameters =
        [
            new("region")
            {
                Source = OAuth2EndpointParameterSource.Callback, From = "location", Values = ["us=accounts.as.example", "eu=accounts.as.eu"], Value = value,
            },
        ],
    };

    private static OAuth2ClientDefinition DefineInstances() => new()
    {
        Alias = "shops",
        DisplayName = "Shops",
        AuthUri = "https://as.example/authorize",
        AccessTokenUri = "https://as.example/token",
        RefreshTokenUri = "https://{instance}.as.example/refresh",
        RevokeTokenUri = "https://{instance}.as.example/revoke",
        RevocationReach = OAuth2RevocationReach.Token,
        EndpointParameters = [new("instance") { Source = OAuth2EndpointParameterSource.TokenResponse, From = "data.instance" }],
    };
}
