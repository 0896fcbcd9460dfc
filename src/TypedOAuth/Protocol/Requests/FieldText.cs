using System.Globalization;
using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.Requests;

/// <summary>Writes the values of declared fields as texts, for placeholders.</summary>
internal static class FieldText
{
    /// <summary>Returns the text of a value; returns null if it has none.</summary>
    public static string? Get(OAuth2TokenFieldType type, OAuth2TokenFieldValue value) => type switch
    {
        OAuth2TokenFieldType.Boolean => value.AsBoolean() == true ? "true" : "false",
        OAuth2TokenFieldType.Int32 or OAuth2TokenFieldType.Int64 => value.AsInt64()?.ToString(CultureInfo.InvariantCulture),
        OAuth2TokenFieldType.Double => value.AsDouble()?.ToString(CultureInfo.InvariantCulture),
        OAuth2TokenFieldType.Uri => value.AsUri()?.OriginalString,
        _ => value.AsString(),
    };
}
