using System.Text.Json;
using TypedOAuth.Protocol.Endpoints;

namespace TypedOAuth.Tokens.Records;

/// <summary>Writes and reads the values of endpoint parameters of a record.</summary>
internal static class StoredParameters
{
    /// <summary>Writes the values as an object; writes nothing if there are none.</summary>
    public static void Write(Utf8JsonWriter json, EndpointParameterValues values)
    {
        if (values.Count == 0)
        {
            return;
        }

        json.WriteStartObject("parameters"u8);
        foreach (var (name, value) in values)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    }

    /// <summary>Reads the object at the reader's current token. Parameters that only another build of the application declares are kept.</summary>
    public static EndpointParameterValues Read(ref Utf8JsonReader json)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            json.Read();
            if (json.TokenType == JsonTokenType.String)
            {
                values[name] = json.GetString()!;
            }
            else
            {
                json.Skip();
            }
        }

        return EndpointParameterValues.Of(values);
    }
}
