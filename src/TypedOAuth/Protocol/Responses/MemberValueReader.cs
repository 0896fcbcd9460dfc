using System.Text.Json;
using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Reads the value of a member. Each derived class reads one kind of value.</summary>
internal abstract class MemberValueReader
{
    /// <summary>Reads the JSON value at the reader's position.</summary>
    /// <param name="json">The reader, which stays at its position or moves to the end of the value.</param>
    /// <param name="value">The value to set.</param>
    public abstract void ReadJson(ref Utf8JsonReader json, ref OAuth2TokenFieldValue value);

    /// <summary>Reads the text of a form parameter.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="value">The value to set.</param>
    public abstract void ReadForm(string text, ref OAuth2TokenFieldValue value);
}
