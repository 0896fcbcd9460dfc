using System.Text.RegularExpressions;

namespace TypedOAuth.SourceGenerators.Text;

/// <summary>A regular expression that limits the values of an endpoint parameter; it always matches a whole value.</summary>
internal sealed class PatternText
{
    /// <summary>The characters that end a host or a path, or that browsers and servers read differently.</summary>
    private const string Separators = "/@:?#\\ \t\n\r\0\u007F";

    /// <summary>The longest time for one value, because the analyzers run while an application is edited.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(50);

    /// <summary>Values of the usual forms, into which separators are inserted.</summary>
    private static readonly string[] Samples = ["a", "1", "A", "ab", "12", "a-b", "a.b", "a_b", "a1", "abc.de", "12345678"];

    private readonly Regex _regex;

    private PatternText(Regex regex) => _regex = regex;

    /// <summary>One label of a host name (RFC 1123 §2.1).</summary>
    public static PatternText Label { get; } = new(Create("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"));

    /// <summary>Returns the expression; null if the text is not a regular expression.</summary>
    public static PatternText? Parse(string pattern)
    {
        try
        {
            // The text alone must be an expression too: the enclosing group would make 'a)(b' one.
            _ = new Regex(pattern, RegexOptions.CultureInvariant, Timeout);
            return new(Create(pattern));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Returns whether the expression matches a value; null if this takes too long.</summary>
    public bool? Matches(string value)
    {
        try
        {
            return _regex.IsMatch(value);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>Finds a character that no value must contain, but that the expression permits.</summary>
    /// <param name="examples">Values that the expression is meant for.</param>
    public char? FindSeparator(IEnumerable<string> examples)
    {
        foreach (var sample in Samples.Concat(examples).Prepend("").Distinct(StringComparer.Ordinal))
        {
            foreach (var separator in Separators)
            {
                if (Insert(sample, separator).Any(probe => Matches(probe) == true))
                {
                    return separator;
                }
            }
        }

        return null;
    }

    private static IEnumerable<string> Insert(string sample, char separator)
    {
        var text = separator.ToString();
        yield return text + text + sample;
        yield return sample + text + sample;
        for (var i = 0; i <= sample.Length; i++)
        {
            yield return sample.Insert(i, text);
        }
    }

    private static Regex Create(string pattern) => new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, Timeout);
}
