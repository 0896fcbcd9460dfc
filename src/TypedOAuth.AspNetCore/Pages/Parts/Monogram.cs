using System.Globalization;

namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Creates the letters that replace a missing picture.</summary>
internal static class Monogram
{
    /// <summary>
    /// Returns the initials of a name's first two words ("GC"). For a single word, returns its first letter and its next capital letter, if it has
    /// one ("GH").
    /// </summary>
    public static string OfName(string name) => GetInitials(name, ' ', '-', '/') ?? GetCapitals(name);

    /// <summary>Returns the initials of a person, from a name or from the part of an e-mail address before the <c>@</c>.</summary>
    public static string OfPerson(string label)
    {
        var local = label.Split('@', 2)[0];
        return GetInitials(local, ' ', '.', '-', '_') ?? GetFirst(local);
    }

    private static string? GetInitials(string text, params char[] separators)
    {
        var words = text.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length > 1 && StartsWithLetter(words[0]) && StartsWithLetter(words[1]) ? GetFirst(words[0]) + GetFirst(words[1]) : null;
    }

    private static string GetCapitals(string name)
    {
        var first = GetFirst(name);
        var inner = name.Split(' ')[0].Skip(1).FirstOrDefault(char.IsUpper);
        return inner == default || IsAllUpper(name) ? first : first + inner;
    }

    /// <summary>Returns whether the name is an abbreviation, which has no inner capital.</summary>
    private static bool IsAllUpper(string name) => !name.Any(char.IsLower);

    private static bool StartsWithLetter(string word) => char.IsLetter(word, 0);

    private static string GetFirst(string text) => text.Length == 0 ? "" : StringInfo.GetNextTextElement(text).ToUpperInvariant();
}
