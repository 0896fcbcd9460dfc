using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests.Grants.AuthorizationCode;

/// <summary>Checks that an ID token is validated before tokens are saved, with a server that falsifies each part of it.</summary>
public sealed class IdTokenValidationTests
{
    [Fact]
    public async Task A_valid_ID_token_completes_the_flow()
    {
        await using var host = OidcHosts.Create();
        await host.ConnectAsync();
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }

    [Theory]
    [InlineData("iss", "\"https://other.example\"", "issuer")]
    [InlineData("iss", "\"https://as.example/\"", "issuer")]
    [InlineData("aud", "\"another-client\"", "another client")]
    [InlineData("aud", "\"the-client/\"", "another client")]
    [InlineData("aud", "[]", "cannot be read")]
    [InlineData("aud", "[\"the-client\",\"another-client\"]", "azp")]
    [InlineData("azp", "\"another-client\"", "azp")]
    [InlineData("nonce", "\"another-nonce\"", "nonce")]
    [InlineData("nonce", null, "nonce")]
    [InlineData("nonce", "1", "cannot be read")]
    [InlineData("nonce", "\"\"", "nonce")]
    [InlineData("sub", "1", "cannot be read")]
    [InlineData("sub", null, "cannot be read")]
    [InlineData("sub", "\"\"", "cannot be read")]
    [InlineData("exp", null, "expired")]
    [InlineData("exp", "1767225000", "expired")]
    [InlineData("nbf", "1767225900", "not valid yet")]
    [InlineData("iat", null, "cannot be read")]
    [InlineData("iat", "1767225900", "future")]
    [InlineData("at_hash", "\"wrong\"", "at_hash")]
    [InlineData("at_hash", "\"\"", "at_hash")]
    public async Task A_claim_that_is_missing_or_wrong_fails_the_flow_and_nothing_is_saved(string claim, string? value, string reason)
    {
        await using var host = OidcHosts.Create();
        var description = await host.AssertRefusedAsync(nonce =>
        {
            var claims = host.Issuer.CreateClaims(nonce);
            claims.Remove(claim);
            if (value is not null)
            {
                claims[claim] = JsonNode.Parse(value);
            }

            return host.Issuer.Sign(claims);
        });
        Assert.Contains(reason, description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("azp", "\"the-client\"")]
    [InlineData("azp", "null")]
    [InlineData("aud", "[\"the-client\"]")]
    [InlineData("iat", "1767225660")]
    [InlineData("exp", "1767225540")]
    [InlineData("nbf", "1767225660")]
    public async Task A_claim_that_is_right_within_a_minute_of_clock_skew_completes_the_flow(string claim, string value)
    {
        await using var host = OidcHosts.Create();
        var result = await host.AuthorizeAsync(nonce =>
        {
            var claims = host.Issuer.CreateClaims(nonce);
            claims[claim] = JsonNode.Parse(value);
            return host.Issuer.Sign(claims);
        });
        Assert.Null(result.Failure);
    }

    [Fact]
    public async Task Several_audiences_are_accepted_if_the_token_says_that_it_was_made_for_this_client()
    {
        await using var host = OidcHosts.Create();
        var result = await host.AuthorizeAsync(nonce =>
        {
            var claims = host.Issuer.CreateClaims(nonce);
            (claims["aud"], claims["azp"]) = (new JsonArray("another-client", "the-client"), "the-client");
            return host.Issuer.Sign(claims);
        });
        Assert.Null(result.Failure);
    }

    [Fact]
    public async Task The_hash_of_the_access_token_is_compared()
    {
        await using var host = OidcHosts.Create();
        string Sign(string nonce, string accessToken)
        {
            var claims = host.Issuer.CreateClaims(nonce);
            claims["at_hash"] = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(accessToken)).AsSpan(0, 16));
            return host.Issuer.Sign(claims);
        }

        Assert.Contains("at_hash", await host.AssertRefusedAsync(nonce => Sign(nonce, "another-token")), StringComparison.Ordinal);
        Assert.Null((await host.AuthorizeAsync(nonce => Sign(nonce, "a1"), "a1")).Failure);
    }

    [Fact]
    public async Task A_claim_that_stands_twice_fails_the_flow()
    {
        await using var host = OidcHosts.Create();
        await host.AssertRefusedAsync(nonce =>
        {
            // A JsonObject cannot repeat a name, so the repeated name is inserted into the text before it is signed.
            var claims = host.Issuer.CreateClaims(nonce);
            claims["twice"] = "placeholder";
            var text = Encoding.UTF8.GetBytes(claims.ToJsonString().Replace("\"twice\":\"placeholder\"", "\"nonce\":\"other\"", StringComparison.Ordinal));
            var header = Encoding.UTF8.GetBytes($$"""{"alg":"RS256","kid":"{{host.Issuer.KeyId}}"}""");
            var input = $"{Base64Url.EncodeToString(header)}.{Base64Url.EncodeToString(text)}";
            var signature = host.Issuer.Key.SignData(Encoding.ASCII.GetBytes(input), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            return $"{input}.{Base64Url.EncodeToString(signature)}";
        });
    }

    [Fact]
    public async Task A_missing_ID_token_fails_the_flow()
    {
        await using var host = OidcHosts.Create();
        Assert.Contains("missing", await host.AssertRefusedAsync(static _ => null), StringComparison.Ordinal);
        Assert.Contains("missing", await host.AssertRefusedAsync(static _ => ""), StringComparison.Ordinal);
        Assert.Empty(host.Server.Fetched);
    }

    [Theory]
    [InlineData("no-token")]
    [InlineData("a.b.c")]
    [InlineData("..")]
    [InlineData("e30.e30.")]
    [InlineData("a.b.c.d.e")]
    public async Task What_is_no_signed_token_fails_the_flow(string token)
    {
        await using var host = OidcHosts.Create();
        await host.AssertRefusedAsync(_ => token);
    }

    [Fact]
    public async Task A_token_without_a_signature_fails_the_flow()
    {
        await using var host = OidcHosts.Create();
        foreach (var algorithm in (string[])["none", "None", "NONE", ""])
        {
            await host.AssertRefusedAsync(nonce => IdTokenIssuer.Sign(host.Issuer.CreateClaims(nonce), new() { ["alg"] = algorithm }, static _ => []));
            await host.AssertRefusedAsync(nonce => IdTokenIssuer.Sign(
                host.Issuer.CreateClaims(nonce), new() { ["alg"] = algorithm, ["kid"] = host.Issuer.KeyId }, static _ => [1, 2, 3]));
        }
    }

    [Fact]
    public async Task A_key_that_others_know_signs_nothing()
    {
        await using var host = OidcHosts.Create();
        byte[][] keys =
        [
            Encoding.UTF8.GetBytes("the-client-secret-51f0c3-which-is-long"),
            Encoding.UTF8.GetBytes(host.Issuer.Key.ExportSubjectPublicKeyInfoPem()),
            host.Issuer.Key.ExportSubjectPublicKeyInfo(),
            host.Issuer.Key.ExportRSAPublicKey(),
            host.Issuer.Key.ExportParameters(includePrivateParameters: false).Modulus!,
        ];
        foreach (var key in keys)
        {
            var description = await host.AssertRefusedAsync(nonce => IdTokenIssuer.Sign(
                host.Issuer.CreateClaims(nonce), new() { ["alg"] = "HS256", ["kid"] = host.Issuer.KeyId }, input => HMACSHA256.HashData(key, input)));
            Assert.Contains("private key", description, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_signature_of_another_key_fails_the_flow()
    {
        await using var host = OidcHosts.Create();
        using var other = RSA.Create(2048);
        Assert.Contains("signature", await host.AssertRefusedAsync(nonce => IdTokenIssuer.Sign(
            host.Issuer.CreateClaims(nonce), new() { ["alg"] = "RS256", ["kid"] = host.Issuer.KeyId },
            input => other.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))), StringComparison.Ordinal);

        // A key inside the token must not be trusted (RFC 7515 §4.1.3).
        var own = other.ExportParameters(includePrivateParameters: false);
        await host.AssertRefusedAsync(nonce => IdTokenIssuer.Sign(
            host.Issuer.CreateClaims(nonce),
            new()
            {
                ["alg"] = "RS256",
                ["jwk"] = new JsonObject { ["kty"] = "RSA", ["n"] = Base64Url.EncodeToString(own.Modulus!), ["e"] = Base64Url.EncodeToString(own.Exponent!) },
                ["jku"] = "https://other.example/jwks",
            },
            input => other.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)));
        Assert.DoesNotContain(host.Server.Fetched, static uri => uri.Host == "other.example");
    }

    /// <summary>Some issuers use one <c>kid</c> for all their keys.</summary>
    [Fact]
    public async Task A_key_that_was_replaced_under_its_name_is_fetched()
    {
        await using var host = OidcHosts.Create();
        await host.ConnectAsync("other");
        using var key = RSA.Create(2048);
        string Sign(string nonce) => IdTokenIssuer.Sign(
            host.Issuer.CreateClaims(nonce), new() { ["alg"] = "RS256", ["kid"] = host.Issuer.KeyId },
            input => key.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        await host.AssertRefusedAsync(Sign);
        var own = key.ExportParameters(includePrivateParameters: false);
        host.Issuer.Fault = document => document.AbsoluteUri != host.Issuer.KeysUri ? null : ScriptedServer.Json(
            $$"""{"keys":[{"kty":"RSA","kid":"{{host.Issuer.KeyId}}","n":"{{Base64Url.EncodeToString(own.Modulus!)}}","e":"{{Base64Url.EncodeToString(own.Exponent!)}}"}]}""");
        host.Time.Advance(TimeSpan.FromMinutes(5));
        Assert.Null((await host.AuthorizeAsync(Sign)).Failure?.Error.Description);
        Assert.Equal(4, host.Server.Fetched.Count);
    }

    [Fact]
    public async Task Forged_signatures_cause_one_request_in_five_minutes()
    {
        await using var host = OidcHosts.Create();
        await host.ConnectAsync("other");
        host.Time.Advance(TimeSpan.FromMinutes(5));
        for (var i = 0; i < 10; i++)
        {
            Assert.Contains("signature", await host.AssertRefusedAsync(nonce => IdTokenIssuer.Sign(
                host.Issuer.CreateClaims(nonce), new() { ["alg"] = "RS256", ["kid"] = host.Issuer.KeyId }, static _ => new byte[256])), StringComparison.Ordinal);
        }

        Assert.Equal(4, host.Server.Fetched.Count);
        await host.ConnectAsync();
    }

    [Fact]
    public async Task An_extension_that_has_to_be_understood_fails_the_flow()
    {
        await using var host = OidcHosts.Create();
        await host.AssertRefusedAsync(nonce => IdTokenIssuer.Sign(
            host.Issuer.CreateClaims(nonce),
            new() { ["alg"] = "RS256", ["kid"] = host.Issuer.KeyId, ["crit"] = new JsonArray("b64"), ["b64"] = true },
            input => host.Issuer.Key.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)));
    }

    [Theory]
    [InlineData("PS256")]
    [InlineData("ES256")]
    public async Task The_other_algorithms_with_a_private_key_are_accepted(string algorithm)
    {
        await using var host = OidcHosts.Create();
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = curve.ExportParameters(includePrivateParameters: false).Q;
        if (algorithm == "ES256")
        {
            host.Issuer.Fault = document => document.AbsoluteUri != host.Issuer.KeysUri ? null : ScriptedServer.Json(
                $$"""{"keys":[{"kty":"EC","crv":"P-256","kid":"{{host.Issuer.KeyId}}","x":"{{Base64Url.EncodeToString(point.X!)}}","y":"{{Base64Url.EncodeToString(point.Y!)}}"}]}""");
        }

        var result = await host.AuthorizeAsync(nonce => IdTokenIssuer.Sign(
            host.Issuer.CreateClaims(nonce),
            new() { ["alg"] = algorithm, ["kid"] = host.Issuer.KeyId },
            input => algorithm == "ES256"
                ? curve.SignData(input, HashAlgorithmName.SHA256)
                : host.Issuer.Key.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)));
        Assert.Null(result.Failure);
    }

    [Fact]
    public async Task A_refused_flow_leaves_an_earlier_connection_as_it_is_and_can_be_repeated()
    {
        await using var host = OidcHosts.Create();
        await host.ConnectAsync();
        var result = await host.AuthorizeAsync(static _ => null, "a2");
        Assert.Equal(OAuth2AuthorizationFailureKind.IdTokenInvalid, result.Failure?.Kind);
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.NotNull(await host.Core.CreateTicketToRepeatAsync(result));
    }

    [Fact]
    public async Task A_native_app_gets_the_fault_as_an_exception_without_the_token()
    {
        await using var host = OidcHosts.Create();
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        var token = host.Issuer.Create("another-nonce");
        host.Server.Answer(ScriptedServer.TokenJson("a1", more: $",\"id_token\":\"{token}\""));
        var callback = new Uri($"https://app.example/oauth2/oidc-callback?code=c&state={TestHost.GetParameter(url, "state")}");
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.CompleteAuthorizationAsync(callback));
        Assert.Equal("invalid_id_token", exception.Error.Code);
        Assert.Contains("nonce", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(token.Split('.')[1], exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("another-nonce", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flow_without_openid_needs_no_ID_token()
    {
        await using var host = new OidcHost<OptionalOidcClient>(static (services, configure) => services.AddOptionalOidcClient(configure));
        Assert.Null((await host.AuthorizeAsync(static _ => null)).Failure);
        Assert.Empty(host.Server.Fetched);
    }

    [Fact]
    public async Task A_flow_that_asks_for_a_declared_openid_is_validated()
    {
        await using var host = new OidcHost<OptionalOidcClient>(static (services, configure) => services.AddOptionalOidcClient(configure));
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u", [OptionalOidcClient.Scope.OpenId]);
        host.Server.Answer(ScriptedServer.TokenJson("a1"));
        var callback = new Uri($"https://app.example/oauth2/optional-oidc-callback?code=c&state={TestHost.GetParameter(url, "state")}");
        Assert.Equal(
            "invalid_id_token",
            (await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.CompleteAuthorizationAsync(callback))).Error.Code);
        await host.AssertNothingSavedAsync();
    }

    [Fact]
    public async Task Without_an_issuer_nothing_is_validated()
    {
        await using var host = new OidcHost<IssuerlessClient>(static (services, configure) => services.AddIssuerlessClient(configure));
        Assert.Null((await host.AuthorizeAsync(static _ => "no-token")).Failure);
        Assert.Empty(host.Server.Fetched);
    }

    [Fact]
    public async Task An_issuer_from_the_settings_is_validated_against()
    {
        await using var host = new OidcHost<IssuerlessClient>(static (services, configure) => services.AddIssuerlessClient(configure));
        host.Host.Change("issuerless:Issuer", "https://as.example");
        await host.AssertRefusedAsync(static _ => "no-token");
        await host.ConnectAsync();
    }

    /// <summary>Code of an older version of the generator can still request the scope.</summary>
    [Fact]
    public async Task A_client_that_does_not_declare_openid_cannot_complete_a_flow_that_asks_for_it()
    {
        await using var host = new TestHost();
        var url = await host.Core.GetUnboundAuthorizationUrlAsync<UndeclaredScope>("u", [default], [], CancellationToken.None);
        var issuer = new IdTokenIssuer(host.Server, "https://as.example", "the-client", host.Time);
        host.Server.Answer(ScriptedServer.TokenJson("a1", more: issuer.CreateMember(TestHost.GetParameter(url, "nonce"))));
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(
            async () => await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(url, "code=c")));
        Assert.Contains("add \"openid\" to Scopes", exception.Message, StringComparison.Ordinal);
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));
    }

    [Fact]
    public async Task A_user_who_connects_again_is_not_asked_for_an_openid_that_the_client_no_longer_declares()
    {
        await using var host = ClientHosts.CreateBasic();
        var core = host.Services.GetRequiredService<OAuth2ClientCore<BasicClient.AuthData>>();
        var url = await core.GetUnboundAuthorizationUrlAsync<UndeclaredScope>("u", [default], [], CancellationToken.None);
        host.Server.Answer(ScriptedServer.TokenJson("a1"));
        await host.Client.CompleteAuthorizationAsync(new Uri($"https://app.example/oauth2/basic-callback?code=c&state={TestHost.GetParameter(url, "state")}"));
        var again = await host.Core.BeginAuthorizationAsync("u", returnUrl: null);
        Assert.Null(TestHost.GetParameter(again.AuthorizationUri, "scope"));
        Assert.Null(TestHost.GetParameter(again.AuthorizationUri, "nonce"));
    }

    private readonly record struct UndeclaredScope : IOAuth2Scope
    {
        public string Value => "openid";
    }
}
