using System.Text.Json;
using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Reads the member that tells success from failure. Numbers and Boolean values are read as they are written.</summary>
internal sealed class SuccessValueReader : MemberValueReader
{
    public override void ReadJson(ref Utf8JsonReader json, ref OAuth2TokenFieldValue value) => value = json.TokenType switch
    {
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => LenientJson.ReadText(ref json),
    };

    public override void ReadForm(string text, ref OAuth2TokenFieldValue value) => value = text;
}
