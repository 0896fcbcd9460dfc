using System.Buffers;

namespace TypedOAuth.Configuration;

/// <summary>Finds placeholders that were copied from a provider's documentation, for example <c>{tenant}</c>, also percent-encoded.</summary>
/// <remarks>Only braces around a name are a placeholder, because the parameter <c>claims</c> of OpenID Connect contains JSON.</remarks>
internal static class Placeholder
{
    private static readonly SearchValues<string> Openings = SearchValues.Create(["{", "%7B"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Closings = SearchValues.Create(["}", "%7D"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the first placeholder in its original form; returns null if the text has none.</summary>
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
