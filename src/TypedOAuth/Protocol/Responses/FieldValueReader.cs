using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Reads a declared field as its type. A value that does not fit the type counts as absent.</summary>
internal sealed class FieldValueReader(OAuth2TokenFieldType type) : MemberValueReader
{
    /// <summary>Reads a value as a type.</summary>
    public static OAuth2TokenFieldValue Read(ref Utf8JsonReader json, OAuth2TokenFieldType type) => type switch
    {
        OAuth2TokenFieldType.String => LenientJson.ReadText(ref json),
        OAuth2TokenFieldType.Int32 =>
            LenientJson.ReadInteger(ref json) is { } number and >= int.MinValue and <= int.MaxValue ? (long?)number : null,
        OAuth2TokenFieldType.Int64 => LenientJson.ReadInteger(ref json),
        OAuth2TokenFieldType.Double => LenientJson.ReadNumber(ref json),
        OAuth2TokenFieldType.Boolean => LenientJson.ReadBoolean(ref json),
        OAuth2TokenFieldType.Uri => Uri.TryCreate(LenientJson.ReadText(ref json), UriKind.RelativeOrAbsolute, out var uri) ? uri : null,
        OAuth2TokenFieldType.DateTimeOffset => LenientJson.ReadInstant(ref json),
        _ => LenientJson.ReadStrings(ref json),
    };

    public override void ReadJson(ref Utf8JsonReader json, ref OAuth2TokenFieldValue value) => value = Read(ref json, type);

    /// <summary>Converts the text to a JSON string, so that JSON and forms use the same conversion.</summary>
    public override void ReadForm(string text, ref OAuth2TokenFieldValue value)
    {
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes($"\"{JavaScriptEncoder.Default.Encode(text)}\""));
        json.Read();
        ReadJson(ref json, ref value);
    }
}
