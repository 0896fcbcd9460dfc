using TypedOAuth.Protocol.Responses;

namespace TypedOAuth.Tests.Protocol.Responses;

/// <summary>Checks signatures of authorization responses. The texts were signed with OpenSSL.</summary>
public sealed class CallbackSignatureTests
{
    private const string Secret = "hush";

    /// <summary>The example of Shopify's documentation, whose signature is published there.</summary>
    private const string Hex = "700e2dadb827fcc8609e9d5ce208b2e9cdaab9df07390d2cbca10d7c328fc4bf";

    private static readonly Dictionary<string, string> Parameters = new()
    {
        ["timestamp"] = "1337178173",
        ["code"] = "0907a61c0c8d55e99db179b68161bc00",
        ["shop"] = "some-shop.myshopify.com",
        ["state"] = "0.6784241404160823",
    };

    [Theory]
    [InlineData(OAuth2SignatureEncoding.Hex, Hex)]
    [InlineData(OAuth2SignatureEncoding.Hex, "700E2DADB827FCC8609E9D5CE208B2E9CDAAB9DF07390D2CBCA10D7C328FC4BF")]
    [InlineData(OAuth2SignatureEncoding.Base64, "cA4trbgn/Mhgnp1c4giy6c2qud8HOQ0svKENfDKPxL8=")]
    [InlineData(OAuth2SignatureEncoding.Base64Url, "cA4trbgn_Mhgnp1c4giy6c2qud8HOQ0svKENfDKPxL8")]
    [InlineData(OAuth2SignatureEncoding.Base64Url, "cA4trbgn_Mhgnp1c4giy6c2qud8HOQ0svKENfDKPxL8=")]
    public void A_signature_is_valid(OAuth2SignatureEncoding encoding, string signature) => Assert.True(IsValid(encoding, signature));

    [Theory]
    [InlineData(OAuth2SignatureEncoding.Hex, "")]
    [InlineData(OAuth2SignatureEncoding.Hex, "xyz")]
    [InlineData(OAuth2SignatureEncoding.Hex, "700e2dadb827fcc8609e9d5ce208b2e9cdaab9df07390d2cbca10d7c328fc4")]
    [InlineData(OAuth2SignatureEncoding.Hex, "700e2dadb827fcc8609e9d5ce208b2e9cdaab9df07390d2cbca10d7c328fc4be")]
    [InlineData(OAuth2SignatureEncoding.Hex, "cA4trbgn/Mhgnp1c4giy6c2qud8HOQ0svKENfDKPxL8=")]
    [InlineData(OAuth2SignatureEncoding.Base64, Hex)]
    [InlineData(OAuth2SignatureEncoding.Base64Url, "cA4trbgn/Mhgnp1c4giy6c2qud8HOQ0svKENfDKPxL8=")]
    public void Another_signature_is_not(OAuth2SignatureEncoding encoding, string signature) => Assert.False(IsValid(encoding, signature));

    [Fact]
    public void Every_parameter_is_signed()
    {
        foreach (var name in Parameters.Keys)
        {
            Assert.False(CallbackSignature.IsValid(new("hmac"), With(new(Parameters) { [name] = "changed" }), Secret));
            var rest = new Dictionary<string, string>(Parameters);
            rest.Remove(name);
            Assert.False(CallbackSignature.IsValid(new("hmac"), With(rest), Secret));
        }

        Assert.False(CallbackSignature.IsValid(new("hmac"), With(new(Parameters) { ["added"] = "x" }), Secret));
        Assert.False(CallbackSignature.IsValid(new("hmac"), With(Parameters), "other"));
        Assert.False(CallbackSignature.IsValid(new("hmac"), Parameters, Secret));
        Assert.False(CallbackSignature.IsValid(new("sign"), With(Parameters), Secret));
    }

    [Fact]
    public void A_plus_sign_that_arrives_as_a_space_is_understood()
    {
        var parameters = new Dictionary<string, string> { ["a"] = "5", ["sign"] = "" };
        var hash = System.Security.Cryptography.HMACSHA256.HashData("hush"u8, "a=5"u8);
        for (var i = 6; !Convert.ToBase64String(hash).Contains('+', StringComparison.Ordinal); i++)
        {
            parameters["a"] = $"{i}";
            hash = System.Security.Cryptography.HMACSHA256.HashData("hush"u8, System.Text.Encoding.UTF8.GetBytes($"a={i}"));
        }

        parameters["sign"] = Convert.ToBase64String(hash).Replace('+', ' ');
        Assert.True(CallbackSignature.IsValid(new("sign") { Encoding = OAuth2SignatureEncoding.Base64 }, parameters, "hush"));
    }

    private static bool IsValid(OAuth2SignatureEncoding encoding, string signature) =>
        CallbackSignature.IsValid(new("hmac") { Encoding = encoding }, new Dictionary<string, string>(Parameters) { ["hmac"] = signature }, Secret);

    private static Dictionary<string, string> With(Dictionary<string, string> parameters) => new(parameters) { ["hmac"] = Hex };
}
