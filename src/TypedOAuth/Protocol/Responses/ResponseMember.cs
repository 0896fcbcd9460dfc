using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Describes one member of the token response: a row of <see cref="ResponseMemberTable"/>.</summary>
/// <param name="path">The member's name, with dots for nested objects.</param>
/// <param name="slot">The slot of the member's value.</param>
/// <param name="reader">The reader of the member's value.</param>
internal sealed class ResponseMember(string path, ResponseSlot slot, MemberValueReader reader)
{
    public string Path { get; } = path;

    public ResponseSlot Slot { get; } = slot;

    public MemberValueReader Reader { get; } = reader;

    /// <summary>Creates the row of a declared field.</summary>
    public static ResponseMember FromField(OAuth2TokenField field, int index) =>
        new(field.Path, ResponseSlot.FirstField + index, new FieldValueReader(field.Type));
}
