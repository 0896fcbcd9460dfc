using System.Text.Json;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Responses;

namespace TypedOAuth.Tokens.Records;

/// <summary>Writes and reads the value of a declared member in a stored record.</summary>
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

    /// <summary>Reads a value as leniently as a provider's value, because the field's type may have changed since it was written.</summary>
    public static OAuth2TokenFieldValue Read(ref Utf8JsonReader json, OAuth2TokenFieldType type)
    {
        var value = FieldValueReader.Read(ref json, type);
        json.Skip();
        return value;
    }
}
