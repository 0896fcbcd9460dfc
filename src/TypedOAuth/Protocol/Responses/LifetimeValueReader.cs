using System.Globalization;
using System.Text.Json;
using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Reads a lifetime in seconds: a finite number, which may be a string.</summary>
internal sealed class LifetimeValueReader : MemberValueReader
{
    public override void ReadJson(ref Utf8JsonReader json, ref OAuth2TokenFieldValue value) => value = LenientJson.ReadNumber(ref json);

    public override void ReadForm(string text, ref OAuth2TokenFieldValue value) =>
        value = double.TryParse(text, CultureInfo.InvariantCulture, out var seconds) && double.IsFinite(seconds) ? (double?)seconds : null;
}
