using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Grants.AuthorizationCode;

/// <summary>Validates ID tokens of providers that omit the nonce, or send another value without an ID token.</summary>
public sealed class IdTokenValidationNonceTests
{
    [Theory]
    [InlineData(true, "sent", null)]
    [InlineData(true, null, "nonce")]
    [InlineData(false, "sent", null)]
    [InlineData(false, null, null)]
    [InlineData(false, "other", "nonce")]
    [InlineData(false, "", "nonce")]
    public async Task A_nonce_may_be_missing_only_by_declaration_and_never_differs(bool hasNonce, string? nonce, string? reason)
    {
        var failure = await AuthorizeAsync(
            new() { IdTokens = OAuth2JwtValidator.Instance, IdTokenHasNonce = hasNonce },
            (issuer, sent) =>
            {
                var claims = issuer.CreateClaims(nonce == "sent" ? sent : nonce);
                if (nonce is null)
                {
                    claims.Remove("nonce");
                }

                return $",\"id_token\":\"{issuer.Sign(claims)}\"";
            });
        Assert.Equal(reason is null ? null : OAuth2AuthorizationFailureKind.IdTokenInvalid, failure?.Kind);
        Assert.Contains(reason ?? "", failure?.Error.Description ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("false")]
    [InlineData("0")]
    [InlineData("12.5e3")]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("{}")]
    public async Task A_value_that_is_no_ID_token_counts_as_absent(string value)
    {
        var failure = await AuthorizeAsync(
            new() { IdTokens = OAuth2JwtValidator.Instance, Fields = [] }, (_, _) => $",\"id_token\":{value}");
        Assert.Equal("The ID token is missing from the token response, although it was requested.", failure?.Error.Description);
    }

    [Fact]
    public async Task An_ID_token_under_a_declared_path_is_validated()
    {
        var odd = new Oddities { IdTokens = OAuth2JwtValidator.Instance, Members = [new("id_token", "data.id_token")] };
        Assert.Null(await AuthorizeAsync(odd, static (issuer, nonce) => $",\"id_token\":0,\"data\":{{\"id_token\":\"{issuer.Create(nonce)}\"}}"));
        var failure = await AuthorizeAsync(odd, static (issuer, nonce) => $",\"data\":{{\"id_token\":\"{issuer.Create("other")}\"}}");
        Assert.Contains("nonce", failure?.Error.Description, StringComparison.Ordinal);
    }

    private static async Task<OAuth2AuthorizationFailure?> AuthorizeAsync(Oddities odd, Func<IdTokenIssuer, string, string> more)
    {
        await using var host = new DefinedHost(odd);
        var issuer = new IdTokenIssuer(host.Server, "https://as.example", "the-client", host.Time);
        var start = await host.Core.BeginAuthorizationAsync("u", returnUrl: null);
        host.Server.Answer(TokenJson("at", "rt", more: more(issuer, TestHost.GetParameter(start.AuthorizationUri, "nonce")!)));
        var response = OAuth2AuthorizationResponse.FromUri(TestHost.CreateCallback(start.AuthorizationUri, "code=c&iss=https%3A%2F%2Fas.example"));
        return (await host.Core.CompleteAuthorizationAsync(response, start.BindingValue, "u", host.Services)).Failure;
    }
}
