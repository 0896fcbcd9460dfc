using System.Globalization;
using System.Text;

namespace TypedOAuth.AspNetCore.Pages.Texts;

/// <summary>Compares words for a search, without regard to case and accents.</summary>
internal static class SearchText
{
    /// <summary>Returns the text in lower case, without accents.</summary>
    public static string Normalize(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var c in Decompose(text))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                normal.Append(char.ToLowerInvariant(c));
            }
        }

        return normal.ToString();
    }

    /// <summary>Returns whether a normalized text contains each word of a query.</summary>
    public static bool Matches(string normalized, string query) => Normalize(query)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => normalized.Contains(word, StringComparison.Ordinal));

    /// <summary>Decomposes a text; returns it as it is if it contains a lone surrogate, which a browser may send.</summary>
    private static string Decompose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
