using System.Text;

namespace TypedOAuth.Protocol.Requests;

/// <summary>Represents a declared text with placeholders such as <c>{client_id}</c>.</summary>
/// <remarks>
/// Text in braces is a placeholder only if it is a name. For example, the JSON of the parameter <c>claims</c> contains no placeholder.
/// </remarks>
internal sealed class ValueTemplate
{
    private const string Basic = "basic:";

    /// <summary>The values that must not appear in errors and logs.</summary>
    private static readonly string[] Secrets =
        ["client_secret", "code", "code_verifier", "refresh_token", "access_token", "token", "state"];

    private readonly List<Part> _parts;

    private ValueTemplate(List<Part> parts) => _parts = parts;

    /// <summary>Whether the text can contain a secret.</summary>
    public bool IsSecret => _parts.Exists(static part => part.Name is { } name
        && (name.StartsWith(Basic, StringComparison.Ordinal) || Secrets.Contains(name)));

    public static ValueTemplate Parse(string text)
    {
        var parts = new List<Part>();
        var literal = 0;
        for (var start = text.IndexOf('{', StringComparison.Ordinal); start >= 0; start = text.IndexOf('{', start + 1))
        {
            var end = text.IndexOf('}', start);
            if (end < 0)
            {
                break;
            }

            if (!IsName(text.AsSpan(start + 1, end - start - 1)))
            {
                continue;
            }

            parts.Add(new(text[literal..start], text[(start + 1)..end]));
            literal = end + 1;
        }

        parts.Add(new(text[literal..], Name: null));
        return new(parts);
    }

    /// <summary>Returns whether the text contains the placeholder, also as a part of credentials.</summary>
    public bool Mentions(string name) => _parts.Exists(part => part.Name is { } found
        && (found == name || (found.StartsWith(Basic, StringComparison.Ordinal) && found[Basic.Length..].Split(':').Contains(name))));

    /// <summary>Returns the text with all values.</summary>
    /// <param name="values">The values of the request.</param>
    /// <param name="encode">Encodes each value; <see langword="null"/> for no encoding.</param>
    /// <returns>The text; <see langword="null"/> if a value is missing.</returns>
    public string? Expand(IRequestValues values, Func<string, string>? encode = null)
    {
        if (_parts is [{ Name: null } constant])
        {
            return constant.Literal;
        }

        var text = new StringBuilder();
        foreach (var (literal, name) in _parts)
        {
            text.Append(literal);
            if (name is null)
            {
                continue;
            }

            var value = name.StartsWith(Basic, StringComparison.Ordinal) ? FindCredentials(values, name[Basic.Length..]) : values.Find(name);
            if (value is null)
            {
                return null;
            }

            text.Append(encode is null ? value : encode(value));
        }

        return text.ToString();
    }

    /// <summary>Returns credentials for the scheme <c>Basic</c> (RFC 7617 §2). The second name may be missing.</summary>
    private static string? FindCredentials(IRequestValues values, string names)
    {
        var separator = names.IndexOf(':', StringComparison.Ordinal);
        var user = values.Find(separator < 0 ? names : names[..separator]);
        var password = separator < 0 ? "" : values.Find(names[(separator + 1)..]);
        return user is null || password is null ? null : Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"));
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !(char.IsAsciiLetter(text[0]) || text[0] == '_'))
        {
            return false;
        }

        var rest = text.StartsWith(Basic, StringComparison.Ordinal) ? text[Basic.Length..] : text;
        foreach (var character in rest)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('_' or '.' or '-') && (character != ':' || rest.Length == text.Length))
            {
                return false;
            }
        }

        return !rest.IsEmpty;
    }

    /// <summary>Represents literal text and the placeholder after it; the last part has no placeholder.</summary>
    private readonly record struct Part(string Literal, string? Name);
}
