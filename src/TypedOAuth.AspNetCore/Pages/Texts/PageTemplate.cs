using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace TypedOAuth.AspNetCore.Pages.Texts;

/// <summary>Fills the placeholders of a text.</summary>
/// <remarks>Texts of the host are encoded, so they cannot contain markup. Only two asterisks before and after words make the words bold.</remarks>
internal static class PageTemplate
{
    private const string Bold = "**";

    /// <summary>Returns the text as markup.</summary>
    public static Html ToHtml(string template, IReadOnlyList<(string Name, Html Value)> values)
    {
        var parts = template.Split(Bold);
        if (parts.Length != 3)
        {
            return Fill(template, values);
        }

        return Html.Of($"{Fill(parts[0], values)}<strong>{Fill(parts[1], values)}</strong>{Fill(parts[2], values)}");
    }

    /// <summary>Returns the text without markup, for titles and attributes.</summary>
    public static string ToText(string template, IReadOnlyList<(string Name, string Value)> values)
    {
        var text = new StringBuilder();
        foreach (var (literal, placeholder) in Read(template.Replace(Bold, "", StringComparison.Ordinal)))
        {
            text.Append(literal).Append(placeholder is null ? "" : TryFind(values, placeholder, out var value) ? value : $"{{{placeholder}}}");
        }

        return text.ToString();
    }

    /// <summary>Returns the bold part of a text with its placeholders; the whole text if no part is bold.</summary>
    public static string GetBold(string template) => template.Split(Bold) is [_, var bold, _] ? bold : template;

    /// <summary>Returns the text after the bold part; an empty text if no part is bold.</summary>
    public static string GetRest(string template) => template.Split(Bold) is [_, _, var rest] ? rest.Trim() : "";

    private static Html Fill(string template, IReadOnlyList<(string Name, Html Value)> values) => Html.Join(Read(template).Select(part =>
    {
        var value = part.Placeholder is null ? Html.Empty
            : TryFind(values, part.Placeholder, out var found) ? found : Html.Of($"{{{part.Placeholder}}}");
        return Html.Of($"{part.Literal}{value}");
    }));

    private static bool TryFind<TValue>(IReadOnlyList<(string Name, TValue Value)> values, string name, [MaybeNullWhen(false)] out TValue value)
    {
        foreach (var (known, candidate) in values)
        {
            if (known == name)
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Splits a text at its placeholders.</summary>
    private static IEnumerable<(string Literal, string? Placeholder)> Read(string template)
    {
        var position = 0;
        while (position < template.Length)
        {
            var open = template.IndexOf('{', position);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                yield return (template[position..], null);
                yield break;
            }

            yield return (template[position..open], template[(open + 1)..close]);
            position = close + 1;
        }
    }
}
