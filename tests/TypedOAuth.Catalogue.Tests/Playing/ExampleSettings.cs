using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace TypedOAuth.Catalogue.Tests.Playing;

/// <summary>Contains the settings that each application receives from its provider. They have characters that requests must encode.</summary>
internal static class ExampleSettings
{
    public const string ClientId = "the-client/id";
    public const string ClientSecret = "the+secret/has=characters&signs%0123456789";

    private static readonly ECDsa Key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>The credentials in <c>Authorization: Basic</c>, with the encoding of RFC 6749 §2.3.1.</summary>
    public static string BasicCredentials => Base64($"{Uri.EscapeDataString(ClientId)}:{Uri.EscapeDataString(ClientSecret)}");

    /// <summary>The credentials in <c>Authorization: Basic</c> without this encoding.</summary>
    public static string RawBasicCredentials => Base64($"{ClientId}:{ClientSecret}");

    /// <summary>Returns the settings of a bundle as an application's configuration contains them.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Read(JsonObject bundle) => bundle["settings"]!.AsObject()
        .Select(pair => KeyValuePair.Create($"OAuth2:{bundle["provider"]}:{pair.Key}", (string?)pair.Value!.GetValue<string>()));

    public static void Set(OAuth2ClientOptions options, OAuth2ClientAuthentication authentication)
    {
        options.ClientId = ClientId;
        if (authentication == OAuth2ClientAuthentication.SignedClientSecret)
        {
            (options.PrivateKey, options.KeyId) = (Key.ExportPkcs8PrivateKeyPem(), "key-1");
        }
        else if (authentication != OAuth2ClientAuthentication.None)
        {
            options.ClientSecret = ClientSecret;
        }

        options.RequestSigner = authentication == OAuth2ClientAuthentication.RequestSigner ? new TestSigner() : null;
    }

    /// <summary>Checks the signature of a JSON Web Token of the client, and returns its claims.</summary>
    public static JsonObject ReadAssertion(string assertion)
    {
        var parts = assertion.Split('.');
        Assert.True(Key.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64Url.DecodeFromChars(parts[2]), HashAlgorithmName.SHA256));
        return JsonNode.Parse(Base64Url.DecodeFromChars(parts[1]))!.AsObject();
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
