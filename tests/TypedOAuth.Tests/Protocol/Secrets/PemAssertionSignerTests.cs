using System.Security.Cryptography;
using TypedOAuth.Protocol.Secrets;

namespace TypedOAuth.Tests.Protocol.Secrets;

/// <summary>Checks signatures with keys in PEM format (RFC 7518 §3).</summary>
public sealed class PemAssertionSignerTests
{
    private static readonly byte[] Input = "header.payload"u8.ToArray();

    [Theory]
    [InlineData("ES256", "nistP256", 64)]
    [InlineData("ES384", "nistP384", 96)]
    [InlineData("ES512", "nistP521", 132)]
    public async Task An_elliptic_curve_key_signs_in_the_format_of_jws(string algorithm, string curve, int length)
    {
        using var key = ECDsa.Create(ECCurve.CreateFromFriendlyName(curve));
        var signature = await new PemAssertionSigner(key.ExportPkcs8PrivateKeyPem(), "k1").SignAsync(algorithm, Input, CancellationToken.None);
        Assert.Equal(length, signature.Length);
        Assert.True(key.VerifyData(Input, signature, new HashAlgorithmName($"SHA{algorithm[2..]}")));
    }

    [Theory]
    [InlineData("RS256", false)]
    [InlineData("RS512", false)]
    [InlineData("PS256", true)]
    public async Task An_rsa_key_signs(string algorithm, bool isPss)
    {
        using var key = RSA.Create(2048);
        var signature = await new PemAssertionSigner(key.ExportRSAPrivateKeyPem(), keyId: null).SignAsync(algorithm, Input, CancellationToken.None);
        var padding = isPss ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;
        Assert.True(key.VerifyData(Input, signature, new HashAlgorithmName($"SHA{algorithm[2..]}"), padding));
    }

    [Fact]
    public async Task A_key_that_does_not_fit_is_refused_without_its_text()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var pem = key.ExportPkcs8PrivateKeyPem();
        foreach (var (text, algorithm) in new[] { (pem, "ES256"), (pem, "RS256"), (pem, "none"), ("-----BEGIN PRIVATE KEY-----\nQUJD\n-----END PRIVATE KEY-----", "ES256"), ("secret-text", "ES256") })
        {
            var error = await Assert.ThrowsAsync<OAuth2ConfigurationException>(async () =>
                await new PemAssertionSigner(text, keyId: null).SignAsync(algorithm, Input, CancellationToken.None));
            Assert.Contains("private key", error.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("QUJD", error.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("secret-text", error.ToString(), StringComparison.Ordinal);
        }
    }
}
