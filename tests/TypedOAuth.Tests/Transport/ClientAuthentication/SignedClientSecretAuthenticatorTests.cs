using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TypedOAuth.Generated;

namespace TypedOAuth.Tests.Transport.ClientAuthentication;

/// <summary>Checks the JSON Web Token that a client sends as its secret.</summary>
public sealed class SignedClientSecretAuthenticatorTests
{
    [Fact]
    public async Task The_secret_is_a_token_with_the_declared_claims_that_is_new_for_each_request()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var recorder = new RequestRecorder(Define("https://as.example", "team-{client_id}"), options =>
        {
            (options.ClientSecret, options.PrivateKey, options.KeyId) = (null, key.ExportPkcs8PrivateKeyPem(), "key-1");
        });
        var request = await recorder.SendAsync(OAuth2Requests.Token);
        Assert.Contains("&client_id=id&client_secret=ey", recorder.Seen, StringComparison.Ordinal);
        var secret = request.Find("client_secret")!;
        Assert.Contains(secret, request.GetSecrets());
        var parts = secret.Split('.');
        Assert.True(key.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64Url.DecodeFromChars(parts[2]), HashAlgorithmName.SHA256));
        Assert.Equal("""{"alg":"ES256","typ":"JWT","kid":"key-1"}""", Decode(parts[0]));
        using var claims = JsonDocument.Parse(Decode(parts[1]));
        Assert.Equal(
            ("team-id", "id", "https://as.example"),
            (claims.RootElement.GetProperty("iss").GetString(), claims.RootElement.GetProperty("sub").GetString(), claims.RootElement.GetProperty("aud").GetString()));
        Assert.Equal(300, claims.RootElement.GetProperty("exp").GetInt64() - claims.RootElement.GetProperty("iat").GetInt64());
        Assert.NotEqual(secret, (await recorder.SendAsync(OAuth2Requests.Token)).Find("client_secret"));
    }

    [Fact]
    public async Task A_signer_of_the_application_signs_instead_of_a_key()
    {
        using var recorder = new RequestRecorder(Define("aud", "{client_id}"), static options => options.AssertionSigner = new Vault());
        var request = await recorder.SendAsync(OAuth2Requests.Token);
        Assert.EndsWith($".{Base64Url.EncodeToString("signed"u8)}", request.Find("client_secret"), StringComparison.Ordinal);
        Assert.Contains("\"kid\":\"in-the-vault\"", Decode(request.Find("client_secret")!.Split('.')[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_without_a_value_is_an_error_that_names_the_claim()
    {
        using var recorder = new RequestRecorder(Define("aud", "{team}"), static options => options.AssertionSigner = new Vault());
        var error = await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => recorder.SendAsync(OAuth2Requests.Token));
        Assert.Contains("'iss'", error.Message, StringComparison.Ordinal);
    }

    private static string Decode(string part) => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(part));

    private static OAuth2ClientDefinition Define(string audience, string issuer) => new()
    {
        Alias = "signed",
        DisplayName = "Signed",
        AuthUri = "https://as.example/authorize",
        AccessTokenUri = "https://as.example/token",
        ClientAuthentication = OAuth2ClientAuthentication.SignedClientSecret,
        ClientAssertion = new(audience) { Issuer = issuer, Lifetime = "PT5M" },
    };

    private sealed class Vault : IOAuth2AssertionSigner
    {
        public string? KeyId => "in-the-vault";

        public ValueTask<byte[]> SignAsync(string algorithm, ReadOnlyMemory<byte> signingInput, CancellationToken cancellationToken) =>
            new("signed"u8.ToArray());
    }
}
