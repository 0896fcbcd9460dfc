using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedOAuth.SourceGenerators.Text;

/// <summary>Makes C# names of the names that providers use.</summary>
internal static class Identifiers
{
    /// <summary>Words whose inner capitals nobody can guess from the way they are written on the wire.</summary>
    private static readonly Dictionary<string, string> KnownWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["openid"] = "OpenId",
    };

    private static readonly string[] SpecialPrefixes = ["get_", "set_", "op_"];

    /// <summary>
    /// The member's name for a scope: made of the last path segment of a URI, of its host where it has no path, of the whole text
    /// where it is no URI.
    /// </summary>
    public static string FromScope(string scope)
    {
        var scheme = scope.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
        {
            return ToPascalCase(scope);
        }

        var rest = scope.Substring(scheme + 3).TrimEnd('/');
        return ToPascalCase(rest.Substring(rest.LastIndexOf('/') + 1));
    }

    /// <summary>Joins the words of a text, each with an upper-case first letter.</summary>
    public static string ToPascalCase(string text)
    {
        var result = new StringBuilder(text.Length);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            AppendWord(result, text.Substring(start, i - start));
            start = i + 1;
        }

        return result.Length > 0 && char.IsDigit(result[0]) ? $"_{result}" : result.ToString();
    }

    /// <summary>Joins the words of a text, the first one with a lower-case first letter.</summary>
    public static string ToCamelCase(string text)
    {
        var name = ToPascalCase(text);
        return name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>A name as it is written in code: a keyword with <c>@</c>.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>
    /// Whether a name that the application chose is an identifier. Invisible characters, which the compiler drops, are not part of one here.
    /// </summary>
    public static bool IsValid(string? name) =>
        name is not null && SyntaxFacts.IsValidIdentifier(name)
        && name.All(static c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format);

    /// <summary>Whether a name that the application chose can be a property's, beside accessors and operators.</summary>
    public static bool IsPropertyName(string? name) => IsValid(name) && !IsSpecial(name!);

    /// <summary>Whether a name begins as those that the compiler gives to accessors and operators.</summary>
    public static bool IsSpecial(string name) => SpecialPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Gives a name that is not taken yet, and takes it.</summary>
    public static string MakeUnique(string name, HashSet<string> taken, string suffix)
    {
        while (!taken.Add(name))
        {
            name += suffix;
        }

        return name;
    }

    private static void AppendWord(StringBuilder result, string word)
    {
        if (word.Length == 0)
        {
            return;
        }

        if (KnownWords.TryGetValue(word, out var known))
        {
            result.Append(known);
            return;
        }

        var isShouted = word.Length > 1 && word.All(static c => !char.IsLower(c)) && word.Any(char.IsUpper);
        result.Append(char.ToUpperInvariant(word[0])).Append(isShouted ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
    }
}
