using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TypedOAuth.Tool.Drift;

/// <summary>Writes JSON values on one line.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns the text of a value, in which equal strings are equal, with or without escape sequences in the source.</summary>
    public static string Write(JsonElement value)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            value.WriteTo(json);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
