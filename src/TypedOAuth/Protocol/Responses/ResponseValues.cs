using System.Diagnostics.CodeAnalysis;
using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Holds the values of a body, each in the slot of its member.</summary>
internal ref struct ResponseValues(int fieldCount)
{
    private StandardValues _standard;

    /// <summary>The values of the declared fields, and then those of declared paths.</summary>
    public readonly OAuth2TokenFieldValue[] Fields = fieldCount == 0 ? [] : new OAuth2TokenFieldValue[fieldCount];

    [UnscopedRef]
    public ref OAuth2TokenFieldValue this[ResponseSlot slot] =>
        ref slot < ResponseSlot.FirstField ? ref _standard[(int)slot] : ref Fields[slot - ResponseSlot.FirstField];

    /// <summary>Returns the values of the declared fields only. The created response keeps the array.</summary>
    public readonly OAuth2TokenFieldValue[] TakeFields(int count) => Fields.Length == count ? Fields : Fields[..count];

    /// <summary>Returns the text of a standard member; returns null if the text is absent or empty.</summary>
    public readonly string? GetText(ResponseSlot slot) => _standard[(int)slot].AsString() is { Length: > 0 } text ? text : null;

    /// <summary>Returns the number of a standard member; returns null if the number is absent.</summary>
    public readonly double? GetNumber(ResponseSlot slot) => _standard[(int)slot].AsDouble();
}
