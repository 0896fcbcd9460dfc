using System.Text;

namespace TypedOAuth.Tool.CommandLine;

/// <summary>Makes texts of servers and files harmless for terminals.</summary>
internal static class TerminalText
{
    /// <summary>Replaces control and format characters, which could move the cursor or change the direction of text.</summary>
    public static string Clean(string text) => text.Any(IsHarmful) ? Replace(text) : text;

    private static string Replace(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            clean.Append(IsHarmful(character) ? '\uFFFD' : character);
        }

        return clean.ToString();
    }

    private static bool IsHarmful(char character) =>
        char.IsControl(character) || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Format
            or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator;
}
