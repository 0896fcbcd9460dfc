using System.Buffers;

namespace TypedOAuth.Configuration;

/// <summary>Finds a placeholder that a provider's documentation writes in an address, for example <c>{tenant}</c>.</summary>
/// <remarks>
/// The braces may be percent-encoded. Text in braces is a placeholder only if it is a name. For example, the JSON in the parameter
/// <c>claims</c> of OpenID Connect is not a placeholder.
/// </remarks>
internal static class Placeholder
{
    private static readonly SearchValues<string> Openings = SearchValues.Create(["{", "%7B"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Closings = SearchValues.Create(["}", "%7D"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the first placeholder as it is written; returns null if the text contains none.</summary>
    public static string? Find(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Openings) is >= 0 and var start)
        {
            rest = rest[start..];
            var opening = GetBraceLength(rest);
            var inner = rest[opening..];
            if (inner.IndexOfAny(Closings) is > 0 and var length && IsName(inner[..length]))
            {
                return rest[..(opening + length + GetBraceLength(inner[length..]))].ToString();
            }

            rest = inner;
        }

        return null;
    }

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
