using System.Text.Encodings.Web;
using System.Text.Json;
using TypedOAuth.Tool.CommandLine;

namespace TypedOAuth.Tool.Metadata;

/// <summary>Holds the metadata of an authorization server (RFC 8414 §2).</summary>
internal sealed class MetadataDocument
{
    /// <summary>A token that repeats the members; it changes with each request, and nothing here verifies it.</summary>
    private const string SignedMetadata = "signed_metadata";

    private static readonly JsonDocumentOptions ReadOptions = new() { AllowDuplicateProperties = false };

    private static readonly JsonWriterOptions WriteOptions = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private MetadataDocument(SortedDictionary<string, JsonElement> members, string issuer) => (Members, Issuer) = (members, issuer);

    /// <summary>The members in the ordinal order of their names.</summary>
    public IReadOnlyDictionary<string, JsonElement> Members { get; }

    public string Issuer { get; }

    /// <summary>Reads a document.</summary>
    /// <exception cref="ToolException">The text is not such a document; the message continues a sentence about it.</exception>
    public static MetadataDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            var document = ParseMembers(utf8);

            // Writes the document once, because System.Text.Json decodes its texts only then.
            document.Format();
            return document;
        }
        catch (InvalidOperationException)
        {
            throw new ToolException("contains a text that is not valid Unicode");
        }
    }

    private static MetadataDocument ParseMembers(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Span is [0xEF, 0xBB, 0xBF, ..])
        {
            utf8 = utf8[3..];
        }

        JsonElement root;
        try
        {
            using var document = JsonDocument.Parse(utf8, ReadOptions);
            root = document.RootElement.Clone();
        }
        catch (JsonException exception)
        {
            throw new ToolException($"is not valid JSON ({exception.Message.TrimEnd('.')})");
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new ToolException("is not a JSON object");
        }

        var members = new SortedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in root.EnumerateObject().Where(static member => member.Name != SignedMetadata))
        {
            members.Add(member.Name, member.Value);
        }

        return members.TryGetValue("issuer", out var issuer) && issuer.ValueKind == JsonValueKind.String
            ? new(members, issuer.GetString()!)
            : throw new ToolException("has no member \"issuer\"");
    }

    /// <summary>Returns the text of a member; returns null if the member is missing or not a text.</summary>
    public string? GetString(string name) =>
        Members.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>Writes the document so that equal documents have equal bytes: sorted members, two spaces, line feeds.</summary>
    public byte[] Format()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, WriteOptions))
        {
            json.WriteStartObject();
            foreach (var (name, value) in Members)
            {
                json.WritePropertyName(name);
                Write(json, value);
            }

            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var member in value.EnumerateObject().OrderBy(static member => member.Name, StringComparer.Ordinal))
                {
                    json.WritePropertyName(member.Name);
                    Write(json, member.Value);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }
}
