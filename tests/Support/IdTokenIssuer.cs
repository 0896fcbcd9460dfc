using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TypedOAuth.TestSupport;

/// <summary>Signs ID tokens, and publishes its documents on a scripted server.</summary>
/// <remarks>A test can change a token's claims and its signing key.</remarks>
internal sealed class IdTokenIssuer
{
    private static readonly RSA[] Pairs = [RSA.Create(2048), RSA.Create(2048)];

    private readonly string _clientId;
    private readonly TimeProvider _time;
    private int _pair;

    public IdTokenIssuer(ScriptedServer server, string issuer, string clientId, TimeProvider? time = null)
    {
        (Issuer, NamedIssuer, _clientId, _time) = (issuer, issuer, clientId, time ?? TimeProvider.System);
        DiscoveryUri = $"{issuer.TrimEnd('/')}/.well-known/openid-configuration";
        server.Publish(Publish);
    }

    public string Issuer { get; }

    /// <summary>The issuer in the discovery document.</summary>
    public string NamedIssuer { get; set; }

    /// <summary>The address of the discovery document.</summary>
    public string DiscoveryUri { get; set; }

    /// <summary>The address of the keys in the discovery document.</summary>
    public string KeysUri { get; set; } = "https://keys.example/jwks";

    /// <summary>Returns a different answer for a document, or null for the usual one.</summary>
    public Func<Uri, HttpResponseMessage?>? Fault { get; set; }

    /// <summary>The key pair that signs tokens.</summary>
    public RSA Key => Pairs[_pair];

    public string KeyId => $"key-{_pair}";

    /// <summary>Switches to another key pair, and publishes only its key.</summary>
    public void Rotate() => _pair = 1 - _pair;

    /// <summary>Creates a valid ID token.</summary>
    public string Create(string? nonce, string subject = "account-1") => Sign(CreateClaims(nonce, subject));

    /// <summary>Returns the member of a token response with a valid ID token.</summary>
    public string CreateMember(string? nonce, string subject = "account-1") => $",\"id_token\":\"{Create(nonce, subject)}\"";

    /// <summary>Creates the claims of a valid ID token.</summary>
    public JsonObject CreateClaims(string? nonce, string subject = "account-1")
    {
        var now = _time.GetUtcNow().ToUnixTimeSeconds();
        return new()
        {
            ["iss"] = Issuer,
            ["aud"] = _clientId,
            ["sub"] = subject,
            ["iat"] = now,
            ["exp"] = now + 300,
            ["nonce"] = nonce,
        };
    }

    /// <summary>Signs claims with the issuer's key.</summary>
    public string Sign(JsonObject claims, string algorithm = "RS256") => Sign(
        claims, new JsonObject { ["alg"] = algorithm, ["kid"] = KeyId, ["typ"] = "JWT" }, input => Key.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    /// <summary>Signs claims with a given function.</summary>
    public static string Sign(JsonObject claims, JsonObject header, Func<byte[], byte[]> sign)
    {
        var input = $"{Encode(header.ToJsonString())}.{Encode(claims.ToJsonString())}";
        return $"{input}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(input)))}";
    }

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    /// <summary>Returns a public document, for a server that publishes the documents of several issuers.</summary>
    public HttpResponseMessage Publish(Uri document)
    {
        if (Fault?.Invoke(document) is { } fault)
        {
            return fault;
        }

        if (document.AbsoluteUri == DiscoveryUri)
        {
            return ScriptedServer.Json(new JsonObject
            {
                ["issuer"] = NamedIssuer,
                ["jwks_uri"] = KeysUri,
                ["response_types_supported"] = new JsonArray("code"),
            }.ToJsonString());
        }

        return document.AbsoluteUri == KeysUri ? ScriptedServer.Json(PublishKeys()) : new HttpResponseMessage(HttpStatusCode.NotFound);
    }

    private string PublishKeys()
    {
        var parameters = Key.ExportParameters(includePrivateParameters: false);
        return JsonSerializer.Serialize(new
        {
            keys = new[]
            {
                new
                {
                    kty = "RSA",
                    use = "sig",
                    kid = KeyId,
                    n = Base64Url.EncodeToString(parameters.Modulus!),
                    e = Base64Url.EncodeToString(parameters.Exponent!),
                },
            },
        });
    }
}
