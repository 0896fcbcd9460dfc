using System.Text.Json;

namespace TypedOAuth.Tokens.Records;

/// <summary>Keeps unknown members of a stored object, so that a rewrite preserves them.</summary>
/// <remarks>Another version of the library, or another build with more fields, may have written the members.</remarks>
internal sealed class UnknownMembers
{
    private readonly List<(string Name, byte[] Value)> _members = [];

    /// <summary>Reads the value after a member's name and adds the member.</summary>
    /// <param name="members">The members so far; <see langword="null"/> if there are none.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="plaintext">The bytes of the JSON text.</param>
    /// <param name="json">The reader at the value's first token. The method moves it to the value's last token.</param>
    public static void Add(ref UnknownMembers? members, string name, ReadOnlySpan<byte> plaintext, ref Utf8JsonReader json)
    {
        var start = (int)json.TokenStartIndex;
        json.Skip();
        (members ??= new())._members.Add((name, plaintext[start..(int)json.BytesConsumed].ToArray()));
    }

    /// <summary>Writes the members unchanged.</summary>
    public void Write(Utf8JsonWriter json)
    {
        foreach (var (name, value) in _members)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(value, skipInputValidation: true);
        }
    }
}
