using System.Text;

namespace TypedOAuth.SourceGenerators.Text;

/// <summary>Checks aliases, and creates them from other texts.</summary>
internal static class AliasText
{
    private const int MaxLength = 63;

    public static bool IsValid(string alias) =>
        alias.Length is > 0 and <= MaxLength && IsLetterOrDigit(alias[0]) && alias.All(static c => IsLetterOrDigit(c) || c is '.' or '_' or '-');

    /// <summary>Creates an alias from a text. The alias is invalid if the text has no usable character.</summary>
    public static string FromText(string text)
    {
        var alias = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant())
        {
            if (IsLetterOrDigit(c) || (alias.Length > 0 && c is '.' or '_' or '-'))
            {
                alias.Append(c);
            }
            else if (alias.Length > 0 && alias[alias.Length - 1] != '-')
            {
                alias.Append('-');
            }
        }

        var result = alias.ToString().TrimEnd('-');
        return result.Length > MaxLength ? result.Substring(0, MaxLength) : result;
    }

    /// <summary>Creates an alias from a class's name.</summary>
    public static string FromClassName(string name) => FromText(name.Replace("Client", ""));

    /// <summary>Returns an alias that no other client has: from the class's name, or the old alias with a number.</summary>
    public static string FindFree(string className, string alias, ICollection<string> taken)
    {
        var free = FromClassName(className);
        var stem = FromText(alias);
        stem = stem.Length == 0 ? "client" : stem.Substring(0, Math.Min(stem.Length, MaxLength - 10));
        for (var number = 2; !IsValid(free) || taken.Contains(free); number++)
        {
            free = $"{stem}-{number}";
        }

        return free;
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
