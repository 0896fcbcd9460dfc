using System.Text.Json;
using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Reads the value of a member; each derived class reads one kind of value.</summary>
internal abstract class MemberValueReader
{
    /// <summary>Reads the JSON value that the reader stands on.</summary>
    /// <param name="json">The reader, which stays there or moves to the value's end.</param>
    /// <param name="value">The member's value so far, which is set.</param>
    public abstract void ReadJson(ref Utf8JsonReader json, ref OAuth2TokenFieldValue value);

    /// <summary>Reads the text of a form's parameter.</summary>
    /// <param name="text">The text, decoded.</param>
    /// <param name="value">The member's value so far, which is set.</param>
    public abstract void ReadForm(string text, ref OAuth2TokenFieldValue value);
}
