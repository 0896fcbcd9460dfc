using System.Text.Json.Nodes;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.TestSupport;
using TypedOAuth.Transport.IdTokens;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Grants.AuthorizationCode;

/// <summary>Checks ID tokens of a provider whose issuer contains the tenant, which only the ID token states.</summary>
public sealed class IdTokenValidationTenantTests : IAsyncDisposable
{
    private readonly EndpointHost _host = new(Define());
    private readonly Dictionary<string, IdTokenIssuer> _tenants = [];

    public IdTokenValidationTenantTests()
    {
        foreach (var tenant in (string[])["t1", "t2"])
        {
            _tenants[tenant] = new(new ScriptedServer(), $"https://as.example/{tenant}/v2.0", "the-client", _host.Time) { KeysUri = $"https://as.example/{tenant}/keys" };
        }

        // The second tenant signs with another key.
        _tenants["t2"].Rotate();
        _host.Server.Publish(uri => _tenants[uri.AbsolutePath.Split('/')[1]].Publish(uri));
    }

    [Fact]
    public async Task Users_of_several_tenants_connect_and_their_tokens_are_checked_with_the_keys_of_their_tenant()
    {
        Assert.Null((await AuthorizeAsync("u", nonce => Create("t1", nonce))).Failure);
        Assert.Null((await AuthorizeAsync("v", nonce => Create("t2", nonce))).Failure);
        Assert.Null((await AuthorizeAsync("w", nonce => Create("t1", nonce))).Failure);
        var connection = await _host.Core.GetConnectionAsync("v");
        Assert.Equal(("t2", "https://as.example/t2/v2.0"), (connection.EndpointParameters["tid"], connection.Account!.Issuer));
        Assert.Equal(
            [
                "https://as.example/t1/v2.0/.well-known/openid-configuration", "https://as.example/t1/keys",
                "https://as.example/t2/v2.0/.well-known/openid-configuration", "https://as.example/t2/keys",
            ],
            _host.Server.Fetched.Select(static uri => uri.AbsoluteUri));
    }

    [Fact]
    public async Task A_refresh_works_and_compares_the_tenant()
    {
        Assert.Null((await AuthorizeAsync("u", nonce => Create("t1", nonce))).Failure);
        _host.Server.Answer(TokenJson("a2", "rt2", more: _tenants["t1"].CreateMember(nonce: null)));
        Assert.Equal("a2", (await _host.Core.RefreshUserAccessTokenAsync("u", default)).Token);
        Assert.Equal(OAuth2ConnectionState.Connected, (await _host.Core.GetConnectionAsync("u")).State);
        _host.Server.Answer(TokenJson("a3", "rt3", more: _tenants["t2"].CreateMember(nonce: null)));
        var exception = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await _host.Core.RefreshUserAccessTokenAsync("u", default));
        Assert.Equal(OAuth2ErrorCodes.IdTokenSubjectChanged, exception.Error?.Code);
    }

    [Fact]
    public async Task A_token_of_another_issuer_than_its_tenant_s_is_refused() => Assert.Contains(
        "issuer (iss) that is not the issuer",
        await RefuseAsync(nonce => Sign("t1", nonce, claims => claims["iss"] = "https://as.example/t2/v2.0")), StringComparison.Ordinal);

    [Fact]
    public async Task A_token_that_another_tenant_has_signed_is_refused() => Assert.Contains(
        "is signed with a key that the issuer does not publish",
        await RefuseAsync(nonce => Sign("t2", nonce, static claims => (claims["iss"], claims["tid"]) = ("https://as.example/t1/v2.0", "t1"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("T1")]
    [InlineData("../t1")]
    [InlineData("t1/v2.0/x")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_tenant_that_is_not_permitted_is_refused_and_no_keys_are_requested(string? tenant)
    {
        Assert.Contains("no permitted value of the claim 'tid'", await RefuseAsync(nonce => Sign("t1", nonce, claims => claims["tid"] = tenant)), StringComparison.Ordinal);
        Assert.Empty(_host.Server.Fetched);
    }

    [Theory]
    [InlineData("https%3A%2F%2Fas.example%2Ft1%2Fv2.0", true)]
    [InlineData("https%3A%2F%2Fas.example%2FT1%2Fv2.0", false)]
    [InlineData("https%3A%2F%2Fas.example%2Ft1%2Fv1.0", false)]
    [InlineData("https%3A%2F%2Fevil.example%2Ft1%2Fv2.0", false)]
    [InlineData("https%3A%2F%2Fas.example%2F%7Btid%7D%2Fv2.0", false)]
    public async Task The_issuer_of_a_response_matches_with_any_permitted_tenant(string issuer, bool matches)
    {
        var result = await AuthorizeAsync("u", nonce => Create("t1", nonce), $"code=c&iss={issuer}");
        Assert.Equal(matches ? null : OAuth2AuthorizationFailureKind.WrongIssuer, result.Failure?.Kind);
    }

    [Fact]
    public async Task The_keys_of_the_issuers_that_were_used_last_are_kept()
    {
        Assert.Null((await AuthorizeAsync("u", nonce => Create("t1", nonce))).Failure);
        for (var i = 0; i < IssuerKeys.Capacity; i++)
        {
            var tenant = $"n{i}";
            _tenants[tenant] = new(new ScriptedServer(), $"https://as.example/{tenant}/v2.0", "the-client", _host.Time) { KeysUri = $"https://as.example/{tenant}/keys" };
            Assert.Null((await AuthorizeAsync(tenant, nonce => Create(tenant, nonce))).Failure);
        }

        var count = _host.Server.Fetched.Count;
        Assert.Null((await AuthorizeAsync("v", nonce => Create("n1", nonce))).Failure);
        Assert.Equal(count, _host.Server.Fetched.Count);
        Assert.Null((await AuthorizeAsync("w", nonce => Create("t1", nonce))).Failure);
        Assert.Equal(count + 2, _host.Server.Fetched.Count);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private static OAuth2ClientDefinition Define() => new()
    {
        Alias = "tenants",
        DisplayName = "Tenants",
        AuthUri = "https://as.example/common/authorize",
        AccessTokenUri = "https://as.example/common/token",
        Issuer = "https://as.example/{tid}/v2.0",
        DefaultScopes = ["openid"],
        IdTokenValidator = OAuth2JwtValidator.Instance,
        EndpointParameters = [new("tid") { Source = OAuth2EndpointParameterSource.IdToken, Pattern = "[a-z0-9]+" }],
    };

    private string Create(string tenant, string nonce) => Sign(tenant, nonce, static _ => { });

    private string Sign(string tenant, string nonce, Action<JsonObject> change)
    {
        var claims = _tenants[tenant].CreateClaims(nonce);
        claims["tid"] = tenant;
        change(claims);
        return _tenants[tenant].Sign(claims);
    }

    private async Task<string> RefuseAsync(Func<string, string> idToken)
    {
        var result = await AuthorizeAsync("u", idToken);
        Assert.Equal(OAuth2AuthorizationFailureKind.IdTokenInvalid, result.Failure?.Kind);
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await _host.Core.GetConnectionAsync("u")).State);
        return result.Failure!.Error.Description!;
    }

    private async Task<OAuth2AuthorizationResult> AuthorizeAsync(string user, Func<string, string> idToken, string response = "code=c")
    {
        var start = await _host.Core.BeginAuthorizationAsync(user, returnUrl: null);
        _host.Server.Answer(TokenJson("a1", "rt1", more: $",\"id_token\":\"{idToken(TestHost.GetParameter(start.AuthorizationUri, "nonce")!)}\""));
        return await _host.CompleteAsync(start, response, user);
    }
}
