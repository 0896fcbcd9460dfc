using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedOAuth.SourceGenerators.Emit;

/// <summary>Writes values into code, URLs and documentation.</summary>
internal static class Text
{
    /// <summary>A C# string literal.</summary>
    public static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    /// <summary>A collection expression of string literals.</summary>
    public static string Literals(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(Literal))}]";

    public static string Literal(bool value) => value ? "true" : "false";

    /// <summary>Text inside a documentation comment, on one line.</summary>
    public static string Documentation(string value)
    {
        if (value.All(static c => EscapeInDocumentation(c) is null))
        {
            return value;
        }

        var text = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            _ = EscapeInDocumentation(c) is { } escaped ? text.Append(escaped) : text.Append(c);
        }

        return text.ToString();
    }

    private static string? EscapeInDocumentation(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        _ when char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' => " ",
        _ => null,
    };

    /// <summary>Percent-encodes everything but RFC 3986's unreserved characters.</summary>
    public static string PercentEncode(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(value))
        {
            var c = (char)octet;
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_' or '~')
            {
                text.Append(c);
            }
            else
            {
                text.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return text.ToString();
    }
}
