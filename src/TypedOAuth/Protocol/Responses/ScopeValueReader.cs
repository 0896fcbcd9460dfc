using System.Text.Json;
using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Reads scopes from a string, or from an array of strings, which some providers send.</summary>
internal sealed class ScopeValueReader : MemberValueReader
{
    public override void ReadJson(ref Utf8JsonReader json, ref OAuth2TokenFieldValue value) => value = json.TokenType switch
    {
        JsonTokenType.String => json.GetString(),
        JsonTokenType.StartArray => string.Join(' ', LenientJson.ReadStrings(ref json)!),
        _ => null,
    };

    public override void ReadForm(string text, ref OAuth2TokenFieldValue value) => value = text;
}
