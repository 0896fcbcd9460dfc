using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedOAuth.SourceGenerators.Emit;

/// <summary>Writes values into code and documentation.</summary>
internal static class CodeText
{
    /// <summary>Returns a C# string literal.</summary>
    public static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    /// <summary>Returns a collection expression.</summary>
    public static string List<T>(IEnumerable<T> items, Func<T, string> write) => $"[{string.Join(", ", items.Select(write))}]";

    /// <summary>Returns text for a documentation comment, on one line.</summary>
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
}
