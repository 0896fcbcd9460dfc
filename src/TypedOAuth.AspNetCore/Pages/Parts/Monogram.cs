using System.Globalization;
using System.Text;

namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Creates the letters that replace a missing picture.</summary>
internal static class Monogram
{
    /// <summary>
    /// Returns the initials of a name's first two words ("GC"). For a single word, returns its first letter and its next capital letter, if it has
    /// one ("GH"). A name that begins with a number of two digits has this number ("42").
    /// </summary>
    /// <remarks>Symbols before a word are ignored. For a name that consists of symbols, for example an emoji, returns the first symbol.</remarks>
    public static string OfName(string name)
    {
        var words = GetWords(name, ' ', '-', '/');
        if (words.Count == 0)
        {
            return GetFirst(name.Trim());
        }

        var first = words[0];
        return BeginsWithTwoDigits(first) ? first[..2] : GetInitials(words) ?? GetFirst(first) + GetInnerCapital(first);
    }

    /// <summary>Returns the initials of a person, from a name or from the part of an e-mail address before the <c>@</c>.</summary>
    public static string OfPerson(string label)
    {
        var local = label.Split('@', 2)[0];
        return GetInitials(GetWords(local, ' ', '.', '-', '_')) ?? GetFirst(local);
    }

    private static string? GetInitials(List<string> words) =>
        words.Skip(1).FirstOrDefault(StartsWithLetter) is { } second ? GetFirst(words[0]) + GetFirst(second) : null;

    /// <summary>Splits a text into words that begin with a letter or a digit; the symbols before it are removed.</summary>
    private static List<string> GetWords(string text, params char[] separators) =>
        [.. text.Split(separators, StringSplitOptions.RemoveEmptyEntries).Select(SkipSymbols).Where(static word => word.Length > 0)];

    private static string SkipSymbols(string word)
    {
        var index = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return word[index..];
            }

            index += rune.Utf16SequenceLength;
        }

        return "";
    }

    private static string GetInnerCapital(string word)
    {
        var inner = word.Skip(1).FirstOrDefault(char.IsUpper);
        return inner == default || IsAbbreviation(word) ? "" : inner.ToString();
    }

    /// <summary>Returns whether the word has no small letters, so that its second letter is not the beginning of another word.</summary>
    private static bool IsAbbreviation(string word) => !word.Any(char.IsLower);

    private static bool BeginsWithTwoDigits(string word) => word is [>= '0' and <= '9', >= '0' and <= '9', ..] and not [_, _, >= '0' and <= '9', ..];

    private static bool StartsWithLetter(string word) => char.IsLetter(word, 0);

    private static string GetFirst(string text) => text.Length == 0 ? "" : StringInfo.GetNextTextElement(text).ToUpperInvariant();
}
