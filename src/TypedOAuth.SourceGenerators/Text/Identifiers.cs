using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedOAuth.SourceGenerators.Text;

/// <summary>Creates C# names from the names that providers use.</summary>
internal static class Identifiers
{
    /// <summary>Words whose inner capital letters do not follow from their spelling in the protocol.</summary>
    private static readonly Dictionary<string, string> KnownWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["openid"] = "OpenId",
    };

    private static readonly string[] SpecialPrefixes = ["get_", "set_", "op_"];

    /// <summary>Returns the member name for a scope.</summary>
    /// <remarks>
    /// The name comes from the last path segment of a URI, or from its host if it has no path; for other scopes, from the whole text.
    /// </remarks>
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

    /// <summary>Returns a name as written in code; a keyword gets <c>@</c>.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>Returns whether a name that the application chose is an identifier.</summary>
    /// <remarks>Invisible characters, which the compiler removes, are not accepted.</remarks>
    public static bool IsValid(string? name) =>
        name is not null && SyntaxFacts.IsValidIdentifier(name)
        && name.All(static c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format);

    /// <summary>Returns whether a chosen name is a possible property name, and no name of an accessor or operator.</summary>
    public static bool IsPropertyName(string? name) => IsValid(name) && !IsSpecial(name!);

    /// <summary>Returns whether a name begins like the names that the compiler gives to accessors and operators.</summary>
    public static bool IsSpecial(string name) => SpecialPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Returns a name that is not taken yet, and adds it to the taken names.</summary>
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
