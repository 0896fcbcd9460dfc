using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Reads JSON values leniently, because some providers write numbers and Booleans as strings.</summary>
internal static class LenientJson
{
    /// <summary>0001-01-01, the first instant of <see cref="DateTimeOffset"/>, in seconds since 1970.</summary>
    private const long MinUnixSeconds = -62_135_596_800;

    /// <summary>9999-12-31, the last second of <see cref="DateTimeOffset"/>, in seconds since 1970.</summary>
    private const long MaxUnixSeconds = 253_402_300_799;

    /// <summary>Returns a string, or a number as it is written; returns null for any other value.</summary>
    public static string? ReadText(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String => json.GetString(),
        JsonTokenType.Number => Encoding.ASCII.GetString(json.ValueSpan),
        _ => null,
    };

    /// <summary>Returns an integer; returns null for any other value.</summary>
    public static long? ReadInteger(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.Number when json.TryGetInt64(out var number) => number,
        JsonTokenType.String when Utf8Parser.TryParse(json.ValueSpan, out long number, out var used) && used == json.ValueSpan.Length => number,
        _ => null,
    };

    /// <summary>Returns a finite number; returns null for any other value.</summary>
    public static double? ReadNumber(ref Utf8JsonReader json)
    {
        double? number = json.TokenType switch
        {
            JsonTokenType.Number when json.TryGetInt64(out var integer) => integer,
            JsonTokenType.Number when json.TryGetDouble(out var real) => real,
            JsonTokenType.String when Utf8Parser.TryParse(json.ValueSpan, out double real, out var used) && used == json.ValueSpan.Length => real,
            _ => null,
        };
        return number is { } value && double.IsFinite(value) ? number : null;
    }

    /// <summary>Returns a Boolean value; returns null for any other value.</summary>
    public static bool? ReadBoolean(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String when json.ValueTextEquals("true"u8) => true,
        JsonTokenType.String when json.ValueTextEquals("false"u8) => false,
        _ => null,
    };

    /// <summary>Returns a UTC time from ISO 8601 or from seconds since 1970; returns null for any other value.</summary>
    public static DateTimeOffset? ReadInstant(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.String && json.TryGetDateTimeOffset(out var instant))
        {
            return instant.ToUniversalTime();
        }

        return ReadInteger(ref json) is { } seconds and >= MinUnixSeconds and <= MaxUnixSeconds
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
    }

    /// <summary>Returns the texts of an array, or a single string as an array; returns null for any other value.</summary>
    public static string[]? ReadStrings(ref Utf8JsonReader json)
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
}
