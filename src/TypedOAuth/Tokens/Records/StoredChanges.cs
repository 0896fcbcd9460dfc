using System.Text.Json;

namespace TypedOAuth.Tokens.Records;

/// <summary>Writes and reads the changes of a record.</summary>
internal static class StoredChanges
{
    /// <summary>The maximum number of stored changes. The oldest changes are dropped first, so that a record stays small.</summary>
    public const int MaxCount = 16;

    /// <summary>Writes the changes as an array; writes nothing if there are none.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<PendingChange> changes)
    {
        if (changes.Count == 0)
        {
            return;
        }

        json.WriteStartArray("changes"u8);
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, change.Id);
            json.WriteNumber("kind"u8, (int)change.Kind);
            json.WriteNumber("at"u8, change.ChangedAt.UtcTicks);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Reads the array at the reader's current token.</summary>
    public static IReadOnlyList<PendingChange> Read(ref Utf8JsonReader json)
    {
        var changes = new List<PendingChange>();
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            changes.Add(ReadChange(ref json));
        }

        return changes;
    }

    private static PendingChange ReadChange(ref Utf8JsonReader json)
    {
        var (id, kind, at) = ("", 0, 0L);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.ValueSpan;
            json.Read();
            if (name.SequenceEqual("id"u8))
            {
                id = json.GetString() ?? "";
            }
            else if (name.SequenceEqual("kind"u8))
            {
                kind = json.GetInt32();
            }
            else if (name.SequenceEqual("at"u8))
            {
                at = json.GetInt64();
            }
            else
            {
                json.Skip();
            }
        }

        return new(id, (OAuth2ConnectionChangeKind)kind, new(at, TimeSpan.Zero));
    }
}
