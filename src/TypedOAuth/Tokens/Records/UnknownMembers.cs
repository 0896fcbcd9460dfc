using System.Text.Json;

namespace TypedOAuth.Tokens.Records;

/// <summary>
/// Keeps members of a stored object that this version does not know, so that a rewrite loses nothing that another version, or another build
/// with further fields, has written.
/// </summary>
internal sealed class UnknownMembers
{
    private readonly List<(string Name, byte[] Value)> _members = [];

    /// <summary>Reads the value that follows a member's name, and adds it to what is known to be unknown.</summary>
    /// <param name="members">The members so far; <see langword="null"/> if there are none.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="plaintext">The bytes that are read.</param>
    /// <param name="json">The reader, at the value's first token; afterwards at its last one.</param>
    public static void Add(ref UnknownMembers? members, string name, ReadOnlySpan<byte> plaintext, ref Utf8JsonReader json)
    {
        var start = (int)json.TokenStartIndex;
        json.Skip();
        (members ??= new())._members.Add((name, plaintext[start..(int)json.BytesConsumed].ToArray()));
    }

    /// <summary>Writes the members as they were.</summary>
    public void Write(Utf8JsonWriter json)
    {
        foreach (var (name, value) in _members)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(value, skipInputValidation: true);
        }
    }
}
