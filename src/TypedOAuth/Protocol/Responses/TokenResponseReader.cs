using System.Buffers.Text;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Protocol.Responses;

/// <summary>
/// Reads the body of a token response (RFC 6749 §5) in one pass over its bytes. What providers really send is accepted: numbers as
/// strings, <c>null</c> for nothing, a form instead of JSON, a byte order mark, an error under status 200.
/// </summary>
internal ref struct TokenResponseReader
{
    /// <summary>How many fields a client can declare: their matches are bits of one number.</summary>
    public const int MaxFields = 64;

    /// <summary>Ten years: a longer lifetime is a mistake of the server's, and says nothing.</summary>
    private const double MaxLifetimeSeconds = 10 * 365.25 * 24 * 60 * 60;

    private readonly IReadOnlyList<OAuth2TokenField> _fields;
    private readonly OAuth2TokenFieldValue[] _values;
    private string? _accessToken;
    private string? _tokenType;
    private string? _refreshToken;
    private string? _scope;
    private string? _error;
    private string? _errorDescription;
    private string? _errorUri;
    private double? _expiresIn;

    private TokenResponseReader(IReadOnlyList<OAuth2TokenField> fields)
    {
        _fields = fields;
        _values = fields.Count == 0 ? [] : new OAuth2TokenFieldValue[fields.Count];
    }

    /// <summary>Reads a body.</summary>
    /// <param name="definition">The client.</param>
    /// <param name="body">The body's bytes.</param>
    /// <param name="status">The answer's status.</param>
    /// <param name="requestedScope">What was asked for, separated by spaces.</param>
    /// <param name="now">When the answer arrived.</param>
    /// <param name="response">The tokens, where the body holds them.</param>
    /// <param name="error">Why it does not, in the server's words: as long as they are, and with whatever they repeat.</param>
    /// <returns>Whether the body holds tokens.</returns>
    public static bool TryRead(
        OAuth2ClientDefinition definition,
        ReadOnlySpan<byte> body,
        HttpStatusCode status,
        string? requestedScope,
        DateTimeOffset now,
        out OAuth2TokenResponse? response,
        out OAuth2Error? error)
    {
        var reader = new TokenResponseReader(definition.Responses.Fields);
        var readable = reader.ReadBody(body);
        var isSuccess = (int)status is >= 200 and < 300;
        if (readable && isSuccess && string.IsNullOrEmpty(reader._error) && IsToken(reader._accessToken))
        {
            error = null;
            response = reader.CreateResponse(definition, requestedScope, now);
            return true;
        }

        response = null;
        error = reader.CreateError(status, readable);
        return false;
    }

    /// <summary>Reads only an error, for answers that carry no tokens (RFC 7009 §2.2.1).</summary>
    public static OAuth2Error ReadError(ReadOnlySpan<byte> body, HttpStatusCode status)
    {
        var reader = new TokenResponseReader([]);
        var readable = reader.ReadBody(body);
        return reader.CreateError(status, readable);
    }

    /// <summary>Reads one value as a field's type; a value that the type cannot hold counts as absent.</summary>
    public static OAuth2TokenFieldValue ReadFieldValue(ref Utf8JsonReader json, OAuth2TokenFieldType type)
    {
        OAuth2TokenFieldValue result = type switch
        {
            OAuth2TokenFieldType.String => ReadText(ref json),
            OAuth2TokenFieldType.Int32 => ReadInteger(ref json) is { } number and >= int.MinValue and <= int.MaxValue ? (long?)number : null,
            OAuth2TokenFieldType.Int64 => ReadInteger(ref json),
            OAuth2TokenFieldType.Double => ReadNumber(ref json),
            OAuth2TokenFieldType.Boolean => ReadBoolean(ref json),
            OAuth2TokenFieldType.Uri => Uri.TryCreate(ReadText(ref json), UriKind.RelativeOrAbsolute, out var uri) ? uri : null,
            OAuth2TokenFieldType.DateTimeOffset => ReadInstant(ref json),
            _ => ReadStrings(ref json),
        };
        json.Skip();
        return result;
    }

    private static bool IsToken(string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            return false;
        }

        // VSCHAR (RFC 6749 appendix A.12): anything else could break out of the header that the token is sent in.
        return !token.AsSpan().ContainsAnyExceptInRange(' ', '~');
    }

    private static string? ReadText(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String => json.GetString(),
        JsonTokenType.Number => Encoding.ASCII.GetString(json.ValueSpan),
        _ => null,
    };

    private static long? ReadInteger(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.Number when json.TryGetInt64(out var number) => number,
        JsonTokenType.String when Utf8Parser.TryParse(json.ValueSpan, out long number, out var used) && used == json.ValueSpan.Length => number,
        _ => null,
    };

    private static double? ReadNumber(ref Utf8JsonReader json)
    {
        double number;
        var read = json.TokenType switch
        {
            JsonTokenType.Number when json.TryGetInt64(out var integer) => (number = integer) == integer,
            JsonTokenType.Number => json.TryGetDouble(out number),
            JsonTokenType.String => Utf8Parser.TryParse(json.ValueSpan, out number, out var used) && used == json.ValueSpan.Length,
            _ => (number = double.NaN) > 0,
        };
        return read && double.IsFinite(number) ? number : null;
    }

    private static bool? ReadBoolean(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String when json.ValueTextEquals("true"u8) => true,
        JsonTokenType.String when json.ValueTextEquals("false"u8) => false,
        _ => null,
    };

    private static DateTimeOffset? ReadInstant(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.String && json.TryGetDateTimeOffset(out var instant))
        {
            return instant.ToUniversalTime();
        }

        // 0001-01-01 to 9999-12-31, which is what the type holds.
        return ReadInteger(ref json) is { } seconds and >= -62_135_596_800 and <= 253_402_300_799
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
    }

    private static string[]? ReadStrings(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return json.TokenType == JsonTokenType.String ? [json.GetString()!] : null;
        }

        var strings = new List<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (ReadText(ref json) is { } text)
            {
                strings.Add(text);
            }

            json.Skip();
        }

        return [.. strings];
    }

    private bool ReadBody(ReadOnlySpan<byte> body)
    {
        body = body.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;
        body = body.TrimStart(" \t\r\n"u8);
        if (body.IsEmpty || body[0] != (byte)'{')
        {
            return ReadForm(body);
        }

        try
        {
            var json = new Utf8JsonReader(body);
            return json.Read() && ReadObject(ref json, level: 0, ulong.MaxValue);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not JSON after all, or text that is not UTF-8: an unreadable body, which says nothing about the grant.
            return false;
        }
    }

    /// <summary>Reads an object; <paramref name="candidates"/> are the fields whose path has led here.</summary>
    private bool ReadObject(scoped ref Utf8JsonReader json, int level, ulong candidates)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var (inner, leaf) = Match(ref json, level, candidates);
            if (inner != 0 || leaf >= 0)
            {
                ReadDeclaredMember(ref json, level, inner, leaf);
            }
            else if (level != 0 || !ReadStandardMember(ref json))
            {
                json.Read();
                json.Skip();
            }
        }

        return json.TokenType == JsonTokenType.EndObject;
    }

    /// <summary>One member may be a standard one, a field and the way to others at once: each is then read by a copy of the reader.</summary>
    private void ReadDeclaredMember(scoped ref Utf8JsonReader json, int level, ulong inner, int leaf)
    {
        if (level == 0 && IsStandardMember(ref json))
        {
            var standard = json;
            ReadStandardMember(ref standard);
        }

        json.Read();
        if (inner == 0)
        {
            _values[leaf] = ReadFieldValue(ref json, _fields[leaf].Type);
            return;
        }

        if (leaf >= 0)
        {
            var field = json;
            _values[leaf] = ReadFieldValue(ref field, _fields[leaf].Type);
        }

        if (inner != 0 && json.TokenType == JsonTokenType.StartObject)
        {
            ReadObject(ref json, level + 1, inner);
        }
        else
        {
            json.Skip();
        }
    }

    private readonly (ulong Inner, int Leaf) Match(scoped ref Utf8JsonReader json, int level, ulong candidates)
    {
        var (inner, leaf) = (0UL, -1);
        for (var i = 0; i < _fields.Count; i++)
        {
            var segments = _fields[i].Segments;
            if ((candidates & (1UL << i)) == 0 || segments.Length <= level || !json.ValueTextEquals(segments[level]))
            {
                continue;
            }

            if (segments.Length == level + 1)
            {
                leaf = i;
            }
            else
            {
                inner |= 1UL << i;
            }
        }

        return (inner, leaf);
    }

    private static bool IsStandardMember(scoped ref Utf8JsonReader json) =>
        json.ValueTextEquals("access_token"u8) || json.ValueTextEquals("refresh_token"u8) || json.ValueTextEquals("token_type"u8)
        || json.ValueTextEquals("expires_in"u8) || json.ValueTextEquals("scope"u8)
        || json.ValueTextEquals("error"u8) || json.ValueTextEquals("error_description"u8) || json.ValueTextEquals("error_uri"u8);

    private bool ReadStandardMember(scoped ref Utf8JsonReader json)
    {
        if (json.ValueTextEquals("access_token"u8))
        {
            return Read(ref json, ref _accessToken);
        }

        if (json.ValueTextEquals("refresh_token"u8))
        {
            return Read(ref json, ref _refreshToken);
        }

        if (json.ValueTextEquals("token_type"u8))
        {
            return Read(ref json, ref _tokenType);
        }

        if (json.ValueTextEquals("expires_in"u8))
        {
            json.Read();
            _expiresIn = ReadNumber(ref json);
            json.Skip();
            return true;
        }

        if (json.ValueTextEquals("scope"u8))
        {
            json.Read();
            _scope = json.TokenType == JsonTokenType.String ? json.GetString() : ReadStrings(ref json) is { } scopes ? string.Join(' ', scopes) : null;
            json.Skip();
            return true;
        }

        return ReadErrorMember(ref json);
    }

    private bool ReadErrorMember(scoped ref Utf8JsonReader json) =>
        json.ValueTextEquals("error"u8) ? Read(ref json, ref _error)
        : json.ValueTextEquals("error_description"u8) ? Read(ref json, ref _errorDescription)
        : json.ValueTextEquals("error_uri"u8) && Read(ref json, ref _errorUri);

    private static bool Read(ref Utf8JsonReader json, ref string? value)
    {
        json.Read();
        if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            json.Skip();
            return true;
        }

        value = ReadText(ref json);
        return true;
    }

    private bool ReadForm(ReadOnlySpan<byte> body)
    {
        // A form names a token or an error; HTML and prose do not.
        if (body.IndexOf("access_token="u8) < 0 && body.IndexOf("error="u8) < 0)
        {
            return false;
        }

        foreach (var (name, value) in QueryString.Parse(Encoding.UTF8.GetString(body)))
        {
            switch (name)
            {
                case "access_token": _accessToken = value; break;
                case "refresh_token": _refreshToken = value; break;
                case "token_type": _tokenType = value; break;
                case "scope": _scope = value; break;
                case "error": _error = value; break;
                case "error_description": _errorDescription = value; break;
                case "error_uri": _errorUri = value; break;
                case "expires_in": _expiresIn = ParseNumber(value); break;
            }

            SetFormField(name, value);
        }

        return true;
    }

    private static double? ParseNumber(string? text) =>
        double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private readonly void SetFormField(string name, string? value)
    {
        for (var i = 0; i < _fields.Count; i++)
        {
            if (_fields[i].Path == name)
            {
                var json = new Utf8JsonReader(Encoding.UTF8.GetBytes($"\"{JavaScriptEncoder.Default.Encode(value ?? "")}\""));
                json.Read();
                _values[i] = ReadFieldValue(ref json, _fields[i].Type);
            }
        }
    }

    private readonly OAuth2TokenResponse CreateResponse(OAuth2ClientDefinition definition, string? requestedScope, DateTimeOffset now) =>
        new(_values)
        {
            AccessToken = _accessToken!,
            TokenType = string.IsNullOrEmpty(_tokenType) ? "Bearer" : _tokenType,
            IssuedAt = now,

            // Zero and less would mean a refresh for each call, a lifetime past all reason one that never comes: both count as unknown.
            ExpiresAt = _expiresIn is { } seconds and > 0 and <= MaxLifetimeSeconds ? now.AddSeconds(Math.Floor(seconds)) : null,

            // No scope means the requested one (RFC 6749 §5.1).
            Scope = string.IsNullOrEmpty(_scope) ? requestedScope : ScopeText.Normalize(_scope, definition.Requests.ScopeSeparator, requestedScope),
            StatesScope = !string.IsNullOrEmpty(_scope),
            RequestedScope = requestedScope,
            RefreshToken = string.IsNullOrEmpty(_refreshToken) ? null : _refreshToken,
        };

    private readonly OAuth2Error CreateError(HttpStatusCode status, bool readable) => readable && !string.IsNullOrEmpty(_error)
        ? new() { Code = _error, Description = _errorDescription, Uri = _errorUri, Status = status }
        : new() { Code = OAuth2ErrorCodes.InvalidResponse, Status = status };
}
