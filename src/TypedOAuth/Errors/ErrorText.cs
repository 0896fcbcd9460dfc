using System.Buffers;
using System.Globalization;
using System.Text;

namespace TypedOAuth.Errors;

/// <summary>
/// Brings what a server says into the form in which it may enter logs, exceptions, traces and pages. Anyone can send an authorization
/// response, so that a text with line breaks would forge log entries, and one with control or bidirectional characters would change what a
/// terminal or a page shows.
/// </summary>
internal static class ErrorText
{
    /// <summary>The longest code of a specification or of a known provider has half of it.</summary>
    public const int MaxCodeLength = 64;

    public const int MaxLength = 500;

    private const char Replacement = '\uFFFD';

    /// <summary>The characters of <c>error</c> and <c>error_description</c> (RFC 6749 §4.1.2.1 and §5.2): printable ASCII without '"' and '\'.</summary>
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create(" !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>RFC 9110 §5.6.2.</summary>
    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("!#$%&'*+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz|~");

    /// <summary>Returns whether a text is an error code by its grammar, and not longer than codes are.</summary>
    public static bool IsCode(string text) => text.Length is > 0 and <= MaxCodeLength && !text.AsSpan().ContainsAnyExcept(Allowed);

    /// <summary>Returns the code, or the word that stands for one that is none.</summary>
    public static string CleanCode(string text) => IsCode(text) ? text : OAuth2ErrorCodes.InvalidErrorCode;

    /// <summary>
    /// Returns a description within the grammar and the limit. Its grammar has ASCII only, but providers explain in the user's language:
    /// letters, digits, punctuation and symbols of all scripts stay. Line breaks and other control characters become a space, quotation mark
    /// and backslash their harmless neighbours; format characters, which reorder and hide text, are left out.
    /// </summary>
    public static string? CleanDescription(string? text)
    {
        if (text is null || (text.Length <= MaxLength && !text.AsSpan().ContainsAnyExcept(Allowed)))
        {
            return text;
        }

        var clean = new StringBuilder(Math.Min(text.Length, MaxLength));
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > MaxLength)
            {
                break;
            }

            Append(clean, rune);
        }

        return clean.ToString();
    }

    /// <summary>
    /// Returns the address of a page about the error; null for a text that is none, or is longer than the limit: half an address leads
    /// elsewhere. Other schemes than http and https are no page (<c>javascript:</c>).
    /// </summary>
    public static string? CleanUri(string? text) =>
        text is { Length: <= MaxLength }
        && Uri.IsWellFormedUriString(text, UriKind.Absolute)
        && !text.AsSpan().ContainsAnyExceptInRange('!', '~')
        && new Uri(text) is { Scheme: "http" or "https" }
            ? text
            : null;

    /// <summary>Returns a media type (RFC 9110 §8.3.1); null for a text that is none, or is longer than a code may be.</summary>
    public static string? CleanMediaType(string? text) =>
        text is { Length: <= MaxCodeLength }
        && text.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && slash < text.Length - 1
        && !text.AsSpan(0, slash).ContainsAnyExcept(TokenCharacters) && !text.AsSpan(slash + 1).ContainsAnyExcept(TokenCharacters)
            ? text
            : null;

    private static void Append(StringBuilder clean, Rune rune)
    {
        switch (rune.Value)
        {
            case '"':
                clean.Append('\'');
                return;
            case '\\':
                clean.Append('/');
                return;
        }

        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator:
                // "\r\n" is one break.
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }

                break;
            case UnicodeCategory.Format:
                break;
            case UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned:
                clean.Append(Replacement);
                break;
            default:
                clean.Append(rune);
                break;
        }
    }
}
