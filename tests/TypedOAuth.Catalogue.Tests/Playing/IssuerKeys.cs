using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace TypedOAuth.Catalogue.Tests.Playing;

/// <summary>Publishes the keys of the provider, and signs its ID tokens.</summary>
/// <param name="issuer">The issuer; <see langword="null"/> if the provider issues no ID tokens.</param>
/// <param name="discoveryUri">The address of the discovery document; <see langword="null"/> for the standard address.</param>
/// <param name="secret">The client secret, which signs ID tokens with HS256; <see langword="null"/> for the key of the provider.</param>
/// <param name="time">The time of ID tokens.</param>
internal sealed class IssuerKeys(string? issuer, string? discoveryUri, string? secret, TimeProvider time)
{
    private const string KeysUri = "https://keys.example/jwks";
    private const string KeyId = "test-key";

    private static readonly RSA Key = RSA.Create(2048);

    /// <summary>Returns a public document; <see langword="null"/> if the request is for no such document.</summary>
    public string? Find(HttpRequestMessage request)
    {
        if (issuer is null || request.Method != HttpMethod.Get)
        {
            return null;
        }

        var address = request.RequestUri!.AbsoluteUri;
        return address == (discoveryUri ?? $"{issuer.TrimEnd('/')}/.well-known/openid-configuration")
            ? new JsonObject { ["issuer"] = issuer, ["jwks_uri"] = KeysUri, ["response_types_supported"] = new JsonArray("code") }.ToJsonString()
            : address == KeysUri ? PublishKeys() : null;
    }

    /// <summary>Signs an ID token, and adds the claims that do not depend on the provider.</summary>
    public string Sign(JsonObject claims)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        claims["aud"] = ExampleSettings.ClientId;
        claims["iat"] = now;
        claims["exp"] = now + 300;
        var header = new JsonObject { ["alg"] = secret is null ? "RS256" : "HS256", ["typ"] = "JWT" };
        if (secret is null)
        {
            header["kid"] = KeyId;
        }

        var input = $"{Encode(header)}.{Encode(claims)}";
        var bytes = Encoding.ASCII.GetBytes(input);
        var signature = secret is null
            ? Key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), bytes);
        return $"{input}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Encode(JsonObject json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));

    private static string PublishKeys()
    {
        var key = Key.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = KeyId,
                ["n"] = Base64Url.EncodeToString(key.Modulus!),
                ["e"] = Base64Url.EncodeToString(key.Exponent!),
            }),
        }.ToJsonString();
    }
}
