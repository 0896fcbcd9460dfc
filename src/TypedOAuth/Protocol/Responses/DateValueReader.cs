using System.Text.Json;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Reads a time from a text.</summary>
internal sealed class DateValueReader : MemberValueReader
{
    public override void ReadJson(ref Utf8JsonReader json, ref OAuth2TokenFieldValue value) =>
        value = json.TokenType == JsonTokenType.String ? DateText.Parse(json.GetString()!) : null;

    public override void ReadForm(string text, ref OAuth2TokenFieldValue value) => value = DateText.Parse(text);
}
