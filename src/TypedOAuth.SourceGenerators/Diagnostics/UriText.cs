using System.Text;

namespace TypedOAuth.SourceGenerators.Diagnostics;

/// <summary>
/// A URI as it was written, in its parts (RFC 3986 §3). <see cref="Uri"/> would mend what has to be reported: it escapes, trims and
/// lower-cases.
/// </summary>
internal sealed class UriText
{
    private UriText(string text)
    {
        Text = text;
        var rest = text;
        var scheme = rest.IndexOf("://", StringComparison.Ordinal);
        Scheme = rest.Substring(0, scheme);
        rest = Cut(rest.Substring(scheme + 3), '#', out var fragment);
        Fragment = fragment;
        rest = Cut(rest, '?', out var query);
        Query = query;
        var slash = rest.IndexOf('/');
        Path = slash < 0 ? "" : rest.Substring(slash);
        var authority = slash < 0 ? rest : rest.Substring(0, slash);
        var at = authority.LastIndexOf('@');
        UserInformation = at < 0 ? null : authority.Substring(0, at);
        authority = authority.Substring(at + 1);
        var colon = authority.LastIndexOf(':');
        var hasPort = colon > authority.LastIndexOf(']');
        Host = hasPort ? authority.Substring(0, colon) : authority;
        Port = hasPort ? authority.Substring(colon + 1) : null;
    }

    public string Text { get; }

    public string Scheme { get; }

    public string? UserInformation { get; }

    public string Host { get; }

    public string? Port { get; }

    public string Path { get; }

    public string? Query { get; }

    public string? Fragment { get; }

    public bool IsLoopback => Host is "localhost" or "[::1]" || (Host.StartsWith("127.", StringComparison.Ordinal) && System.Net.IPAddress.TryParse(Host, out _));

    /// <summary>Takes apart a text that <see cref="FindFault"/> finds nothing wrong with.</summary>
    public static UriText Parse(string text) => new(text);

    /// <summary>What makes a text no absolute URI, and the text that it may have been meant to be.</summary>
    public static (string Message, string? Replacement)? FindFault(string text)
    {
        if (text.Trim() != text)
        {
            return ("it begins or ends with a space; remove it", text.Trim());
        }

        if (text.Any(static c => c <= ' ' || c == '\u007F'))
        {
            return ("it has a space or a control character; write it percent-encoded", text.Any(char.IsControl) ? null : text.Replace(" ", "%20"));
        }

        if (text.Any(static c => c > '\u007F'))
        {
            return ("it has a character that is not ASCII; write it percent-encoded, a host in punycode", null);
        }

        for (var i = text.IndexOf('%'); i >= 0; i = text.IndexOf('%', i + 1))
        {
            if (i + 2 >= text.Length || !IsHexadecimal(text[i + 1]) || !IsHexadecimal(text[i + 2]))
            {
                return ("a '%' is not followed by two hexadecimal digits; write '%25' for the sign itself", text.Insert(i + 1, "25"));
            }
        }

        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme <= 0)
        {
            var isHost = text.IndexOf('.') > 0 && text.IndexOf(':') < 0 && !text.StartsWith("/", StringComparison.Ordinal);
            return ("it has no scheme; begin it with 'https://'", isHost ? "https://" + text : null);
        }

        if (!text.Substring(0, scheme).All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '-' or '.'))
        {
            return ("its scheme has a character that a scheme cannot have", null);
        }

        var uri = new UriText(text);
        return uri.Host.Length == 0
            ? ("it has no host", null)
            : uri.Port is { } port && (!ushort.TryParse(port, out var number) || number == 0) ? ($"'{port}' is no port", null) : null;
    }

    public IEnumerable<string> GetParameterNames() =>
        Query?.Split('&').Where(static pair => pair.Length > 0).Select(GetName) ?? [];

    /// <summary>The same URI without a parameter of its query.</summary>
    public string Without(string parameter) => WithQuery(Query!.Split('&').Where(pair => GetName(pair) != parameter));

    /// <summary>The same URI with the first occurrence of a parameter alone.</summary>
    public string WithFirst(string parameter)
    {
        var found = false;
        return WithQuery(Query!.Split('&').Where(pair => GetName(pair) != parameter || !found && (found = true)));
    }

    private static string GetName(string pair) => Uri.UnescapeDataString(pair.Split('=')[0]);

    private string WithQuery(IEnumerable<string> pairs)
    {
        var kept = string.Join("&", pairs);
        var before = Text.Substring(0, Text.IndexOf('?'));
        return before + (kept.Length > 0 ? $"?{kept}" : "") + (Fragment is null ? "" : $"#{Fragment}");
    }

    /// <summary>Scheme and host in lower case, without the scheme's own port (RFC 3986 §6.2.2.1, §6.2.3).</summary>
    public string Normalize()
    {
        var scheme = Scheme.ToLowerInvariant();
        var text = new StringBuilder(scheme).Append("://");
        if (UserInformation is not null)
        {
            text.Append(UserInformation).Append('@');
        }

        text.Append(Host.ToLowerInvariant());
        if (Port is not null && Port != (scheme == "https" ? "443" : "80"))
        {
            text.Append(':').Append(Port);
        }

        return text.Append(Path)
            .Append(Query is null ? "" : $"?{Query}")
            .Append(Fragment is null ? "" : $"#{Fragment}")
            .ToString();
    }

    private static string Cut(string text, char mark, out string? rest)
    {
        var at = text.IndexOf(mark);
        rest = at < 0 ? null : text.Substring(at + 1);
        return at < 0 ? text : text.Substring(0, at);
    }

    private static bool IsHexadecimal(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
