using System.Text;
using System.Text.Json;

namespace TypedOAuth.Transport.IdTokens;

/// <summary>Reads the members of a discovery document that the validation of ID tokens needs (OpenID Connect Discovery §3).</summary>
internal static class IssuerMetadata
{
    private const string WellKnownPath = "/.well-known/openid-configuration";

    /// <summary>Returns the address of an issuer's discovery document (OpenID Connect Discovery §4.1).</summary>
    public static Uri GetAddress(string issuer) => new(issuer.TrimEnd('/') + WellKnownPath);

    /// <summary>Reads a document.</summary>
    /// <returns>The issuer and the address of the keys; <see langword="null"/> if the document is not a JSON object.</returns>
    public static (string? Issuer, string? KeysUri)? TryRead(ReadOnlySpan<byte> document)
    {
        try
        {
            var json = new Utf8JsonReader(TrimPreamble(document));
            json.Read();
            var (issuer, keysUri) = ((string?)null, (string?)null);
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var (isIssuer, isKeysUri) = (json.ValueTextEquals("issuer"u8), json.ValueTextEquals("jwks_uri"u8));
                json.Read();
                if (json.TokenType == JsonTokenType.String)
                {
                    issuer = isIssuer ? json.GetString() : issuer;
                    keysUri = isKeysUri ? json.GetString() : keysUri;
                }

                json.Skip();
            }

            return json.TokenType == JsonTokenType.EndObject ? (issuer, keysUri) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Returns the text of a key set (RFC 7517 §5). Returns null if the body is not a JSON object with keys.</summary>
    public static string? TryReadKeySet(ReadOnlySpan<byte> body)
    {
        try
        {
            var json = new Utf8JsonReader(TrimPreamble(body));
            using var document = JsonDocument.ParseValue(ref json);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("keys"u8, out var keys) && keys.ValueKind == JsonValueKind.Array
                ? Encoding.UTF8.GetString(TrimPreamble(body))
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ReadOnlySpan<byte> TrimPreamble(ReadOnlySpan<byte> body) =>
        body.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;
}
