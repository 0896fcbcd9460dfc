using System.Buffers;

namespace TypedOAuth.Protocol.Endpoints;

/// <summary>Represents a placeholder in an address, for example <c>{tenant}</c>.</summary>
/// <remarks>
/// The braces may be percent-encoded. Text in braces is a placeholder only if it is a name. For example, the JSON in the parameter
/// <c>claims</c> of OpenID Connect is not a placeholder.
/// </remarks>
/// <param name="Start">The position of the opening brace.</param>
/// <param name="End">The position after the closing brace.</param>
/// <param name="Name">The name between the braces.</param>
internal readonly record struct Placeholder(int Start, int End, string Name)
{
    private static readonly SearchValues<string> Openings = SearchValues.Create(["{", "%7B"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Closings = SearchValues.Create(["}", "%7D"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the placeholders of a text in their order.</summary>
    public static IEnumerable<Placeholder> FindAll(string text)
    {
        for (var found = Find(text, 0); found is { } placeholder; found = Find(text, placeholder.End))
        {
            yield return placeholder;
        }
    }

    /// <summary>Returns the first placeholder from a position on; returns null if there is none.</summary>
    public static Placeholder? Find(string text, int from)
    {
        var rest = text.AsSpan(from);
        while (rest.IndexOfAny(Openings) is >= 0 and var start)
        {
            rest = rest[start..];
            var opening = GetBraceLength(rest);
            var inner = rest[opening..];
            if (inner.IndexOfAny(Closings) is > 0 and var length && IsName(inner[..length]))
            {
                var position = text.Length - rest.Length;
                return new(position, position + opening + length + GetBraceLength(inner[length..]), inner[..length].ToString());
            }

            rest = inner;
        }

        return null;
    }

    /// <summary>Returns the placeholder as it is written.</summary>
    public string GetText(string text) => text[Start..End];

    private static int GetBraceLength(ReadOnlySpan<char> text) => text[0] == '%' ? 3 : 1;

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('-' or '_' or '.' or ' '))
            {
                return false;
            }
        }

        return true;
    }
}
