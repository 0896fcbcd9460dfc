using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Grants.AuthorizationCode;

/// <summary>Validates ID tokens of clients that declare the algorithm: the client secret signs them, or one algorithm of the issuer.</summary>
public sealed class IdTokenValidationAlgorithmTests
{
    private const string Secret = "the-client-secret-51f0c3-with-ümlaut";
    private const string Declared = "is not signed with the algorithm (alg) that the client declares";

    [Theory]
    [InlineData(null)]
    [InlineData("key-0")]
    public async Task A_token_that_the_client_secret_signs_is_accepted_without_a_request_for_keys(string? keyId)
    {
        await using var host = Start("HS256");
        Assert.Null(await AuthorizeAsync(host, claims => SignWithSecret(claims, Secret, keyId: keyId)));
        Assert.Empty(host.Server.Fetched);
    }

    [Theory]
    [InlineData("the-client-secret-51f0c3-with-umlaut", "HS256", "signature")]
    [InlineData("", "HS256", "signature")]
    [InlineData(Secret, "HS384", Declared)]
    [InlineData(Secret, "HS512", Declared)]
    [InlineData(Secret, "hs256", Declared)]
    [InlineData(Secret, "none", Declared)]
    public async Task A_token_that_another_secret_or_algorithm_signs_is_refused(string secret, string algorithm, string reason)
    {
        await using var host = Start("HS256");
        Assert.Contains(reason, await AuthorizeAsync(host, claims => SignWithSecret(claims, secret, algorithm)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_of_the_issuer_signs_nothing_if_the_client_secret_does()
    {
        await using var host = Start("HS256");
        var issuer = new IdTokenIssuer(host.Server, "https://as.example", "the-client", host.Time);
        Assert.Contains(Declared, await AuthorizeAsync(host, claims => issuer.Sign(claims)), StringComparison.Ordinal);
        foreach (var key in (byte[][])[issuer.Key.ExportSubjectPublicKeyInfo(), Encoding.UTF8.GetBytes(issuer.Key.ExportSubjectPublicKeyInfoPem())])
        {
            Assert.Contains("signature", await AuthorizeAsync(host, claims => Sign(claims, "HS256", key, issuer.KeyId)), StringComparison.Ordinal);
        }

        Assert.Empty(host.Server.Fetched);
    }

    [Theory]
    [InlineData(null, "private key")]
    [InlineData("RS256", Declared)]
    public async Task The_client_secret_signs_nothing_without_its_algorithm(string? declared, string reason)
    {
        await using var host = Start(declared);
        _ = new IdTokenIssuer(host.Server, "https://as.example", "the-client", host.Time);
        Assert.Contains(reason, await AuthorizeAsync(host, static claims => SignWithSecret(claims, Secret)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_algorithm_of_the_issuer_can_be_declared()
    {
        foreach (var (declared, isAccepted) in ((string, bool)[])[("RS256", true), ("RS384", false), ("ES256", false)])
        {
            await using var host = Start(declared);
            var issuer = new IdTokenIssuer(host.Server, "https://as.example", "the-client", host.Time);
            var failure = await AuthorizeAsync(host, claims => issuer.Sign(claims));
            Assert.Equal(isAccepted, failure is null);
            Assert.Contains(isAccepted ? "" : Declared, failure ?? "", StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("iss", "https://other.example", "issuer")]
    [InlineData("aud", "other", "another client")]
    [InlineData("nonce", "other", "nonce")]
    [InlineData("exp", 1, "expired")]
    [InlineData("at_hash", "AAAAAAAAAAAAAAAAAAAAAA", "access token")]
    public async Task The_claims_are_checked_as_with_the_keys_of_the_issuer(string claim, object value, string reason)
    {
        await using var host = Start("HS256");
        var failure = await AuthorizeAsync(host, claims =>
        {
            claims[claim] = value is int number ? JsonValue.Create(number) : JsonValue.Create((string)value);
            return SignWithSecret(claims, Secret);
        });
        Assert.Contains(reason, failure, StringComparison.Ordinal);
    }

    private static DefinedHost Start(string? algorithm) => new(
        new Oddities { IdTokens = OAuth2JwtValidator.Instance, IdTokenSigningAlgorithm = algorithm }, static options => options.ClientSecret = Secret);

    private static string SignWithSecret(JsonObject claims, string secret, string algorithm = "HS256", string? keyId = null) =>
        Sign(claims, algorithm, Encoding.UTF8.GetBytes(secret), keyId);

    private static string Sign(JsonObject claims, string algorithm, byte[] key, string? keyId) => IdTokenIssuer.Sign(
        claims, new() { ["alg"] = algorithm, ["kid"] = keyId ?? "" }, input => algorithm switch
        {
            "HS384" => HMACSHA384.HashData(key, input),
            "HS512" => HMACSHA512.HashData(key, input),
            "none" => [],
            _ => HMACSHA256.HashData(key, input),
        });

    /// <summary>Completes an authorization, and returns the reason of its failure.</summary>
    private static async Task<string?> AuthorizeAsync(DefinedHost host, Func<JsonObject, string> sign)
    {
        var start = await host.Core.BeginAuthorizationAsync("u", returnUrl: null);
        var now = host.Time.GetUtcNow().ToUnixTimeSeconds();
        var token = sign(new()
        {
            ["iss"] = "https://as.example",
            ["aud"] = "the-client",
            ["sub"] = "1",
            ["iat"] = now,
            ["exp"] = now + 300,
            ["nonce"] = TestHost.GetParameter(start.AuthorizationUri, "nonce"),
        });
        host.Server.Answer(TokenJson("at", "rt", more: $",\"id_token\":\"{token}\""));
        var response = OAuth2AuthorizationResponse.FromUri(TestHost.CreateCallback(start.AuthorizationUri, "code=c&iss=https%3A%2F%2Fas.example"));
        return (await host.Core.CompleteAuthorizationAsync(response, start.BindingValue, "u", host.Services)).Failure?.Error.Description;
    }
}
