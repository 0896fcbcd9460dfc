using System.Text;
using System.Text.Json;
using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Reads the text of a standard member. A number is read as text.</summary>
/// <param name="usual">The text that most servers send, which is reused instead of allocated; null for none.</param>
internal sealed class TextValueReader(string? usual = null) : MemberValueReader
{
    private readonly byte[]? _usual = usual is null ? null : Encoding.UTF8.GetBytes(usual);

    public override void ReadJson(ref Utf8JsonReader json, ref OAuth2TokenFieldValue value)
    {
        // An object or array under a standard name is not the standard member, so the value stays unchanged.
        if (json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            value = IsUsual(ref json) ? usual : LenientJson.ReadText(ref json);
        }
    }

    public override void ReadForm(string text, ref OAuth2TokenFieldValue value) => value = text;

    private bool IsUsual(ref Utf8JsonReader json) =>
        _usual is not null && json.TokenType == JsonTokenType.String && json.ValueSpan.SequenceEqual(_usual);
}
