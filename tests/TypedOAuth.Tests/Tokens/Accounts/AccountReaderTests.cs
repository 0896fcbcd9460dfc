using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;
using TypedOAuth.Tests.Harness;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Accounts;

/// <summary>Tests each source of the account of a new authorization.</summary>
public sealed class AccountReaderTests
{
    [Fact]
    public async Task The_user_info_endpoint_describes_the_account_with_the_new_access_token()
    {
        await using var host = CreateUserInfoHost();
        host.Server.Describe(static _ => Json("""{"sub":"248","preferred_username":"ada","picture":"https://cdn.example/ada.png"}"""));
        var result = await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        Assert.Null(result.Failure);
        Assert.Equal(["Bearer a1"], host.Server.Described);
        var connection = await host.Core.GetConnectionAsync("u");
        Assert.Equal(new OAuth2Account("248") { Label = "ada", Picture = new("https://cdn.example/ada.png") }, connection.Account);
    }

    [Theory]
    [InlineData("""{"email":"ada@example.org"}""", HttpStatusCode.OK, OAuth2AuthorizationFailureKind.AccountUnknown)]
    [InlineData("""{"sub":{"id":"1"}}""", HttpStatusCode.OK, OAuth2AuthorizationFailureKind.AccountUnknown)]
    [InlineData("""["sub"]""", HttpStatusCode.OK, OAuth2AuthorizationFailureKind.AccountUnknown)]
    [InlineData("<html>", HttpStatusCode.OK, OAuth2AuthorizationFailureKind.AccountUnknown)]
    [InlineData("""{"sub":"1"}""", HttpStatusCode.Found, OAuth2AuthorizationFailureKind.AccountUnknown)]
    [InlineData("{}", HttpStatusCode.Unauthorized, OAuth2AuthorizationFailureKind.AccountUnknown)]
    [InlineData("{}", HttpStatusCode.BadGateway, OAuth2AuthorizationFailureKind.ProviderUnavailable)]
    public async Task An_authorization_without_an_account_fails_and_saves_nothing(string body, HttpStatusCode status, OAuth2AuthorizationFailureKind kind)
    {
        await using var host = CreateUserInfoHost();
        host.Server.Describe(_ => Json(body, status));
        var result = await host.AuthorizeAsync("u", TokenJson("the-access-token", "rt1"));
        Assert.Equal(kind, result.Failure?.Kind);
        Assert.DoesNotContain("the-access-token", result.Exception!.ToString(), StringComparison.Ordinal);
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await host.Core.GetConnectionAsync("u")).State);
        Assert.Single(host.Server.Forms);
    }

    /// <summary>OpenID Connect Core §5.3.2.</summary>
    [Theory]
    [InlineData("""{"sub":"account-1","email":"ada@example.org"}""", null)]
    [InlineData("""{"sub":"account-2"}""", OAuth2AuthorizationFailureKind.AccountUnknown)]
    public async Task The_user_info_response_and_the_id_token_describe_the_same_user(string body, OAuth2AuthorizationFailureKind? kind)
    {
        await using var host = new OidcHost<OidcUserInfoClient>(static (services, configure) => services.AddOidcUserInfoClient(configure));
        host.Server.Describe(_ => Json(body));
        var result = await host.AuthorizeAsync(nonce => host.Issuer.Create(nonce));
        Assert.Equal(kind, result.Failure?.Kind);
        var expected = kind is null ? new OAuth2Account("account-1") { Issuer = "https://as.example", Label = "ada@example.org" } : null;
        Assert.Equal(expected, (await host.Core.GetConnectionAsync("u")).Account);
    }

    [Fact]
    public async Task An_account_has_one_user_even_if_only_one_of_the_authorizations_requests_an_id_token()
    {
        await using var host = new OidcHost<OptionalOidcUserInfoClient>(static (services, configure) => services.AddOptionalOidcUserInfoClient(configure));
        host.Server.Describe(static _ => Json("""{"sub":"account-1"}"""));
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("alice", [OptionalOidcUserInfoClient.Scope.OpenId]);
        host.Server.Answer(TokenJson("a1", "rt1", more: host.Issuer.CreateMember(TestHost.GetParameter(url, "nonce"), "account-1")));
        await host.Client.CompleteAuthorizationAsync(CreateCallback(url));
        url = await host.Client.GetUnboundAuthorizationUrlAsync("bob");
        host.Server.Answer(TokenJson("b1", "rt2"));
        var refused = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.CompleteAuthorizationAsync(CreateCallback(url)));
        Assert.Equal(OAuth2ErrorCodes.AccountTaken, refused.Error.Code);

        static Uri CreateCallback(Uri url) => new(
            $"https://app.example/oauth2/optional-both-callback?code=c&state={TestHost.GetParameter(url, "state")}&iss=https%3A%2F%2Fas.example");
    }

    [Fact]
    public async Task The_id_token_of_a_client_without_a_declaration_is_its_source()
    {
        await using var host = new OidcHost<OidcClient>(static (services, configure) => services.AddOidcClient(configure));
        var result = await host.AuthorizeAsync(nonce =>
        {
            var claims = host.Issuer.CreateClaims(nonce);
            (claims["name"], claims["email"], claims["picture"]) = ("Ada", "ada@example.org", "http://insecure.example/ada.png");
            return host.Issuer.Sign(claims);
        });
        Assert.Null(result.Failure);
        Assert.Equal(
            new OAuth2Account("account-1") { Issuer = "https://as.example", Label = "ada@example.org" }, (await host.Core.GetConnectionAsync("u")).Account);
    }

    [Fact]
    public async Task A_client_without_a_source_knows_no_account()
    {
        await using var host = ClientHosts.CreateBasic();
        Assert.Null((await host.AuthorizeAsync("u", TokenJson("a1"))).Failure);
        Assert.Null((await host.Core.GetConnectionAsync("u")).Account);
    }

    [Theory]
    [InlineData("code=c&realmId=4711&realmName=Acme", "4711", "Acme")]
    [InlineData("code=c&realmId=4711&realmName=%07", "4711", null)]
    [InlineData("code=c&realmId=", null, null)]
    [InlineData("code=c", null, null)]
    public async Task The_redirect_describes_the_account(string parameters, string? id, string? label)
    {
        await using var host = CreateRealmHost();
        host.Server.Answer(form => form.ContainsKey("token") ? new HttpResponseMessage() : Json(TokenJson("a1", "rt1")));
        var complete = await host.BeginAsync("u", parameters);
        var result = await complete();
        Assert.Equal(id is null ? OAuth2AuthorizationFailureKind.AccountUnknown : null, result.Failure?.Kind);
        Assert.Equal(id is null ? null : new OAuth2Account(id) { Label = label }, (await host.Core.GetConnectionAsync("u")).Account);

        // Tokens of an authorization that fails are revoked, because the client declares that a revocation ends no other tokens.
        Assert.Equal(id is null ? ["rt1", "a1"] : [], host.Server.Forms.Skip(1).Select(static form => form["token"]));
    }

    [Fact]
    public async Task A_repeated_account_is_a_malformed_response()
    {
        await using var host = CreateRealmHost();
        var complete = await host.BeginAsync("u", "code=c&realmId=1&realmId=2");
        Assert.Equal(OAuth2AuthorizationFailureKind.MalformedResponse, (await complete()).Failure?.Kind);
    }

    private static ClientHost<UserInfoClient> CreateUserInfoHost() =>
        new(static (services, configure) => services.AddUserInfoClient(configure), ClientHosts.SetCredentials);

    private static ClientHost<RealmClient> CreateRealmHost() =>
        new(static (services, configure) => services.AddRealmClient(configure), ClientHosts.SetCredentials);
}
