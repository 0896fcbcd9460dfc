using System.Text.Json;
using TypedOAuth.Generated;

namespace TypedOAuth.Tokens.Records;

/// <summary>Writes and reads the value of a declared member in a stored record. Only what was written here is read; else the field was declared anew.</summary>
internal static class StoredFieldValue
{
    public static void Write(Utf8JsonWriter json, OAuth2TokenFieldType type, OAuth2TokenFieldValue value)
    {
        switch (type)
        {
            case OAuth2TokenFieldType.Int32 or OAuth2TokenFieldType.Int64:
                json.WriteNumberValue(value.Bits);
                break;
            case OAuth2TokenFieldType.Boolean:
                json.WriteBooleanValue(value.Bits != 0);
                break;
            case OAuth2TokenFieldType.Double:
                json.WriteNumberValue(value.AsDouble()!.Value);
                break;
            case OAuth2TokenFieldType.DateTimeOffset:
                json.WriteStringValue(value.AsDateTimeOffset()!.Value);
                break;
            case OAuth2TokenFieldType.StringArray:
                json.WriteStartArray();
                foreach (var item in value.AsStringArray()!)
                {
                    json.WriteStringValue(item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(value.AsUri()?.OriginalString ?? value.AsString());
                break;
        }
    }

    /// <summary>Reads a value; one that was written as another type, before the field's declaration was changed, counts as absent.</summary>
    public static OAuth2TokenFieldValue Read(ref Utf8JsonReader json, OAuth2TokenFieldType type)
    {
        OAuth2TokenFieldValue value = (type, json.TokenType) switch
        {
            (OAuth2TokenFieldType.String, JsonTokenType.String) => json.GetString(),
            (OAuth2TokenFieldType.Uri, JsonTokenType.String) => Uri.TryCreate(json.GetString(), UriKind.RelativeOrAbsolute, out var uri) ? uri : null,
            (OAuth2TokenFieldType.Int32, JsonTokenType.Number) => json.TryGetInt32(out var number) ? number : (int?)null,
            (OAuth2TokenFieldType.Int64, JsonTokenType.Number) => json.TryGetInt64(out var number) ? number : (long?)null,
            (OAuth2TokenFieldType.Double, JsonTokenType.Number) => json.TryGetDouble(out var number) ? number : (double?)null,
            (OAuth2TokenFieldType.Boolean, JsonTokenType.True or JsonTokenType.False) => (bool?)json.GetBoolean(),
            (OAuth2TokenFieldType.DateTimeOffset, JsonTokenType.String) =>
                json.TryGetDateTimeOffset(out var instant) ? instant : (DateTimeOffset?)null,
            (OAuth2TokenFieldType.StringArray, JsonTokenType.StartArray) => ReadStrings(ref json),
            _ => default,
        };
        json.Skip();
        return value;
    }

    private static string[] ReadStrings(ref Utf8JsonReader json)
    {
        var strings = new List<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType == JsonTokenType.String)
            {
                strings.Add(json.GetString()!);
            }

            json.Skip();
        }

        return [.. strings];
    }
}
