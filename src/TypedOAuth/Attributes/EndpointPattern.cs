using System.Text.RegularExpressions;

namespace TypedOAuth.Attributes;

/// <summary>Creates the regular expression of an endpoint parameter.</summary>
internal static class EndpointPattern
{
    /// <summary>The longest time for one value, for expressions that the linear engine does not support.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(100);

    /// <summary>Creates an expression that matches whole values, in linear time if possible.</summary>
    /// <exception cref="ArgumentException">The pattern is not a regular expression.</exception>
    public static Regex Create(string pattern)
    {
        var whole = $@"\A(?:{pattern})\z";
        try
        {
            return new(whole, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, Timeout);
        }
        catch (NotSupportedException)
        {
            // The linear engine supports neither lookarounds nor backreferences.
            return new(whole, RegexOptions.CultureInvariant, Timeout);
        }
    }
}
