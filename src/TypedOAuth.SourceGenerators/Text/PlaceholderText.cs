using System.Text.RegularExpressions;

namespace TypedOAuth.SourceGenerators.Text;

/// <summary>Finds placeholders such as <c>{tenant}</c> in endpoints and in values of requests.</summary>
/// <remarks>Text in braces that is not a name, for example JSON, is not a placeholder.</remarks>
internal static class PlaceholderText
{
    /// <summary>The beginning of the placeholder for credentials in Base64: <c>{basic:client_id:client_secret}</c>.</summary>
    private const string Basic = "basic:";

    private const string SchemeEnd = "://";

    private static readonly char[] AuthorityEnds = ['/', '?', '#', '\\'];

    private static readonly Regex Braces = new("\\{([^{}]*)\\}", RegexOptions.CultureInvariant);

    private static readonly Regex Name = new("\\A[A-Za-z_][A-Za-z0-9_.-]*\\z", RegexOptions.CultureInvariant);

    /// <summary>Returns whether a text can be the name of a placeholder.</summary>
    public static bool IsName(string text) => Name.IsMatch(text);

    /// <summary>Returns the contents of all placeholders, in their order.</summary>
    public static IEnumerable<string> FindAll(string text) => text.IndexOf('{') < 0 ? [] : Braces.Matches(text).Cast<Match>()
        .Select(static match => match.Groups[1].Value)
        .Where(static content => IsName(content) || content.StartsWith(Basic, StringComparison.Ordinal));

    /// <summary>Returns the names that a placeholder uses: one, or the names of the user and the password of credentials.</summary>
    public static IEnumerable<string> GetNames(string content) =>
        content.StartsWith(Basic, StringComparison.Ordinal) ? content.Substring(Basic.Length).Split(':') : [content];

    /// <summary>Returns whether a placeholder has the right number of names. Credentials may have no password.</summary>
    public static bool IsComplete(string content) => !content.StartsWith(Basic, StringComparison.Ordinal) || GetNames(content).Count() is 1 or 2;

    /// <summary>Replaces placeholders.</summary>
    /// <param name="text">The text.</param>
    /// <param name="find">Returns the replacement for a name at a position; null to keep the placeholder.</param>
    public static string Fill(string text, Func<string, int, string?> find) => text.IndexOf('{') < 0
        ? text
        : Braces.Replace(text, match => find(match.Groups[1].Value, match.Index) ?? match.Value);

    /// <summary>Returns the range of host and port of an endpoint that may not be a valid URI.</summary>
    public static (int Start, int End) GetAuthority(string endpoint)
    {
        var start = endpoint.IndexOf(SchemeEnd, StringComparison.Ordinal) is var found and >= 0 ? found + SchemeEnd.Length : 0;
        var end = endpoint.IndexOfAny(AuthorityEnds, start);
        return (start, end < 0 ? endpoint.Length : end);
    }

    /// <summary>Returns the names of the placeholders in the host, each with the text of the authority that follows it.</summary>
    public static IEnumerable<(string Name, string After)> FindInAuthority(string endpoint)
    {
        var (start, end) = GetAuthority(endpoint);
        return Braces.Matches(endpoint).Cast<Match>()
            .Where(match => match.Index >= start && match.Index < end)
            .Select(match => (match.Groups[1].Value, endpoint.Substring(match.Index + match.Length, end - match.Index - match.Length)));
    }
}
