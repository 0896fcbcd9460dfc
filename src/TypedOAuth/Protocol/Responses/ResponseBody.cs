using System.Text;
using System.Text.Json;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Reads the members of a token response in one pass over its bytes.</summary>
internal static class ResponseBody
{
    private static ReadOnlySpan<byte> WhiteSpace => " \t\r\n"u8;

    /// <summary>Reads the values of a body's members. If a member is repeated, its last value is used.</summary>
    /// <returns>Whether the body is JSON or a form. If not, the values must not be used.</returns>
    public static bool TryRead(ReadOnlySpan<byte> body, ResponseMemberTable table, ref ResponseValues values)
    {
        body = FindDocument(body);
        return IsJson(body, table) ? TryReadDocument(body, table, ref values) : TryReadForm(body, table, ref values);
    }

    /// <summary>Reads the values of a JSON object, or of an array whose elements have members.</summary>
    /// <returns>Whether the body is such a document. If not, the values must not be used.</returns>
    public static bool TryReadJson(ReadOnlySpan<byte> body, ResponseMemberTable table, ref ResponseValues values)
    {
        body = FindDocument(body);
        return IsJson(body, table) && TryReadDocument(body, table, ref values);
    }

    /// <summary>Skips a byte order mark, white space, and the beginning of a JavaScript call (JSONP).</summary>
    private static ReadOnlySpan<byte> FindDocument(ReadOnlySpan<byte> body)
    {
        // Most bodies begin with the object itself.
        if (body is [(byte)'{', ..])
        {
            return body;
        }

        body = body.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;
        body = body.TrimStart(WhiteSpace);
        var name = GetNameLength(body);
        return name > 0 && body[name..].TrimStart(WhiteSpace) is [(byte)'(', .. var call] && call.TrimStart(WhiteSpace) is [(byte)'{' or (byte)'[', ..] document
            ? document
            : body;
    }

    /// <summary>Returns the length of a function's name at the beginning of a body. The name may contain dots.</summary>
    private static int GetNameLength(ReadOnlySpan<byte> body)
    {
        var length = 0;
        while (length < body.Length && (char.IsAsciiLetterOrDigit((char)body[length]) || body[length] is (byte)'_' or (byte)'$' or (byte)'.'))
        {
            length++;
        }

        return length;
    }

    private static bool IsJson(ReadOnlySpan<byte> body, ResponseMemberTable table) =>
        body is [(byte)'{', ..] || (table.Root.HasElements && body is [(byte)'[', ..]);

    private static bool TryReadDocument(ReadOnlySpan<byte> body, ResponseMemberTable table, ref ResponseValues values)
    {
        try
        {
            var json = new Utf8JsonReader(body);
            json.Read();
            if (json.TokenType == JsonTokenType.StartArray)
            {
                ReadArray(ref json, table.Root, ref values);
            }
            else
            {
                ReadObject(ref json, table.Root, ref values);
            }

            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The body is not JSON or not UTF-8.
            return false;
        }
    }

    /// <summary>Reads the members of an object and leaves the reader at its end.</summary>
    private static void ReadObject(scoped ref Utf8JsonReader json, ResponseMemberNode parent, scoped ref ResponseValues values)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var node = parent.Find(ref json);
            json.Read();
            if (node is not null)
            {
                ReadMembers(ref json, node, ref values);
            }
            else if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                json.Skip();
            }
        }
    }

    /// <summary>Reads the members of an array's elements and leaves the reader at its end.</summary>
    private static void ReadArray(scoped ref Utf8JsonReader json, ResponseMemberNode parent, scoped ref ResponseValues values)
    {
        for (var index = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; index++)
        {
            if (parent.FindElement(index) is { } node)
            {
                ReadMembers(ref json, node, ref values);
            }
            else
            {
                json.Skip();
            }
        }
    }

    /// <summary>Reads all members with one name and leaves the reader at the end of the value.</summary>
    private static void ReadMembers(scoped ref Utf8JsonReader json, ResponseMemberNode node, scoped ref ResponseValues values)
    {
        if (node.Single is { } member)
        {
            member.Reader.ReadJson(ref json, ref values[member.Slot]);
        }
        else
        {
            ReadSeveral(ref json, node, ref values);
        }

        if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            json.Skip();
        }
    }

    /// <summary>Reads a value for several members. Each member needs a copy of the reader, which is a large struct.</summary>
    private static void ReadSeveral(scoped ref Utf8JsonReader json, ResponseMemberNode node, scoped ref ResponseValues values)
    {
        foreach (var member in node.Members)
        {
            var copy = json;
            member.Reader.ReadJson(ref copy, ref values[member.Slot]);
        }

        if (node.HasInner && json.TokenType == JsonTokenType.StartObject)
        {
            ReadObject(ref json, node, ref values);
        }
        else if (node.HasElements && json.TokenType == JsonTokenType.StartArray)
        {
            ReadArray(ref json, node, ref values);
        }
    }

    private static bool TryReadForm(ReadOnlySpan<byte> body, ResponseMemberTable table, ref ResponseValues values)
    {
        if (!table.CanBeForm(body))
        {
            return false;
        }

        var form = Encoding.UTF8.GetString(body);
        for (var position = 0; QueryString.TryReadNext(form, ref position, out var name, out var value);)
        {
            foreach (var member in table.FindInForm(form.AsSpan()[name]))
            {
                member.Reader.ReadForm(QueryString.Decode(form.AsSpan()[value]), ref values[member.Slot]);
            }
        }

        return true;
    }
}
