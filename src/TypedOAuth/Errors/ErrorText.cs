using System.Buffers;
using System.Globalization;
using System.Text;

namespace TypedOAuth.Errors;

/// <summary>Cleans texts that a server has sent, for use in logs, exceptions, traces and pages.</summary>
/// <remarks>
/// Anyone can send an authorization response. A text with line breaks could forge log entries, and a text with control or bidirectional
/// characters could change the output of a terminal or a page.
/// </remarks>
internal static class ErrorText
{
    /// <summary>The maximum length of an error code: twice the length of the longest code of a specification or provider.</summary>
    public const int MaxCodeLength = 64;

    public const int MaxLength = 500;

    private const char Replacement = '\uFFFD';

    /// <summary>The characters of <c>error</c> and <c>error_description</c> (RFC 6749 §5.2): printable ASCII without '"' and '\'.</summary>
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create(" !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>The characters of a token in an HTTP header (RFC 9110 §5.6.2).</summary>
    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("!#$%&'*+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz|~");

    /// <summary>Returns whether a text matches the grammar of an error code and is at most <see cref="MaxCodeLength"/> characters long.</summary>
    public static bool IsCode(string text) => text.Length is > 0 and <= MaxCodeLength && !text.AsSpan().ContainsAnyExcept(Allowed);

    /// <summary>Returns the code, or <see cref="OAuth2ErrorCodes.InvalidErrorCode"/> if the text is not a code.</summary>
    public static string CleanCode(string text) => IsCode(text) ? text : OAuth2ErrorCodes.InvalidErrorCode;

    /// <summary>Returns a description that is safe to show and at most <see cref="MaxLength"/> characters long.</summary>
    /// <remarks>
    /// The grammar allows ASCII only, but providers write descriptions in the user's language. Therefore, letters, digits, punctuation and
    /// symbols of all scripts are kept. Line breaks and other control characters become a space, a quotation mark becomes an apostrophe,
    /// and a backslash becomes a slash. Format characters are removed, because they reorder and hide text.
    /// </remarks>
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

    /// <summary>Adds a provider's code to a description, which is shortened if necessary.</summary>
    public static string AddProviderCode(string? description, string providerCode)
    {
        var code = CleanDescription(providerCode)!;
        var suffix = $"(provider code {(code.Length > MaxCodeLength ? code[..MaxCodeLength] : code)})";
        return CleanDescription(description)?.Trim() is { Length: > 0 } text
            ? $"{text[..Math.Min(text.Length, MaxLength - suffix.Length - 1)].TrimEnd()} {suffix}"
            : suffix;
    }

    /// <summary>Returns the address of a page about the error. Returns null if the text is not an http or https address.</summary>
    /// <remarks>
    /// An address that exceeds <see cref="MaxLength"/> is dropped, because a shortened address leads to another page. Other schemes are
    /// dropped, because some of them, for example <c>javascript:</c>, run code.
    /// </remarks>
    public static string? CleanUri(string? text) =>
        text is { Length: <= MaxLength }
        && Uri.IsWellFormedUriString(text, UriKind.Absolute)
        && !text.AsSpan().ContainsAnyExceptInRange('!', '~')
        && new Uri(text) is { Scheme: "http" or "https" }
            ? text
            : null;

    /// <summary>Returns a media type (RFC 9110 §8.3.1). Returns null if the text is not a media type or is too long.</summary>
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
                // "\r\n" becomes one space.
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
