using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace TypedOAuth.Protocol.IdTokens;

/// <summary>Holds the members of an ID token that the runtime itself compares. The members are not validated.</summary>
/// <remarks>A token that contains a member twice is refused, because another reader of the token could read a different value.</remarks>
internal sealed class IdTokenClaims
{
    /// <summary>The maximum length of <c>sub</c> (OpenID Connect Core §2). The limit for other texts, such as URIs, is higher.</summary>
    private const int MaxSubjectLength = 255;

    private const int MaxTextLength = 2048;
    private const int MaxAudiences = 32;

    private IdTokenClaims()
    {
    }

    /// <summary>The algorithm of the signature, for example <c>RS256</c>.</summary>
    public string Algorithm { get; private set; } = "";

    public string Issuer { get; private set; } = "";

    public IReadOnlyList<string> Audiences { get; private set; } = [];

    public string Subject { get; private set; } = "";

    public string? Nonce { get; private set; }

    public string? AuthorizedParty { get; private set; }

    public string? AccessTokenHash { get; private set; }

    /// <summary>Reads a token in compact form (RFC 7515 §7.1).</summary>
    /// <returns>
    /// The members; <see langword="null"/> if the text is not a token or has no <c>alg</c>, <c>iss</c>, <c>sub</c> or <c>aud</c>.
    /// </returns>
    public static IdTokenClaims? TryRead(string idToken)
    {
        var text = idToken.AsSpan();
        Span<Range> parts = stackalloc Range[4];
        if (text.Split(parts, '.') != 3)
        {
            return null;
        }

        try
        {
            var claims = new IdTokenClaims();
            return claims.TryReadHeader(Base64Url.DecodeFromChars(text[parts[0]])) && claims.TryReadPayload(Base64Url.DecodeFromChars(text[parts[1]]))
                ? claims
                : null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private bool TryReadHeader(ReadOnlySpan<byte> header)
    {
        var json = new Utf8JsonReader(header);
        var names = new HashSet<string>(StringComparer.Ordinal);
        json.Read();
        while (TryReadName(ref json, names, out var name))
        {
            switch (name)
            {
                case "alg": Algorithm = ReadText(ref json); break;
                case "kid": ReadText(ref json); break;
                case "crit": return false; // Names extensions that a reader must support (RFC 7515 §4.1.11); this reader supports none.
                default: json.Skip(); break;
            }
        }

        return json.TokenType == JsonTokenType.EndObject && Algorithm.Length > 0;
    }

    private bool TryReadPayload(ReadOnlySpan<byte> payload)
    {
        var json = new Utf8JsonReader(payload);
        var names = new HashSet<string>(StringComparer.Ordinal);
        json.Read();
        while (TryReadName(ref json, names, out var name))
        {
            switch (name)
            {
                case "iss": Issuer = ReadText(ref json); break;
                case "aud": Audiences = ReadAudiences(ref json); break;
                case "sub": Subject = ReadText(ref json); break;
                case "nonce": Nonce = ReadOptional(ref json); break;
                case "azp": AuthorizedParty = ReadOptional(ref json); break;
                case "at_hash": AccessTokenHash = ReadOptional(ref json); break;
                default: json.Skip(); break;
            }
        }

        return json.TokenType == JsonTokenType.EndObject
            && Issuer.Length > 0 && Audiences.Count is > 0 and <= MaxAudiences && Subject.Length is > 0 and <= MaxSubjectLength;
    }

    /// <summary>Reads the name of the next member and moves to its value. Throws if the name occurs twice (RFC 7519 §4).</summary>
    private static bool TryReadName(ref Utf8JsonReader json, HashSet<string> names, [NotNullWhen(true)] out string? name)
    {
        name = json.Read() && json.TokenType == JsonTokenType.PropertyName ? json.GetString()! : null;
        return name is not null && (names.Add(name) ? json.Read() : throw new FormatException());
    }

    /// <summary>Reads a text; throws if the value is not a text or exceeds <see cref="MaxTextLength"/> characters.</summary>
    private static string ReadText(ref Utf8JsonReader json) =>
        json.GetString() is { Length: <= MaxTextLength } text ? text : throw new FormatException();

    private static string? ReadOptional(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.Null ? null : ReadText(ref json);

    /// <summary>Reads one audience or an array of audiences (RFC 7519 §4.1.3).</summary>
    private static List<string> ReadAudiences(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return [ReadText(ref json)];
        }

        var audiences = new List<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            audiences.Add(ReadText(ref json));
        }

        return audiences;
    }
}
