using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace TypedOAuth.SourceGenerators.Text;

/// <summary>A URI as written, split into its parts (RFC 3986 §3), with scheme and host in lower case.</summary>
/// <remarks><see cref="Uri"/> escapes and trims, and would hide mistakes that have to be reported.</remarks>
internal sealed class UriText
{
    private const string SchemeEnd = "://";

    private static readonly char[] AuthorityEnds = ['/', '?', '#'];

    /// <summary>Placeholders of documentation examples: <c>{tenant}</c>, <c>&lt;tenant&gt;</c>.</summary>
    private static readonly Regex Placeholders = new("\\{[^{}]*\\}|<[^<>]*>", RegexOptions.CultureInvariant);

    /// <summary>Values that messages never quote, because the names of their parameters say that they are secret.</summary>
    private static readonly Regex SecretValues = new(
        "(?<=[?&][^=&#]*(secret|password|token|key)[^=&#]*=)[^&#]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private UriText(string text)
    {
        Text = text;
        var start = text.IndexOf(SchemeEnd, StringComparison.Ordinal);
        Scheme = text.Substring(0, start).ToLowerInvariant();
        var rest = Cut(text.Substring(start + SchemeEnd.Length), '#', out var fragment);
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
        Host = (hasPort ? authority.Substring(0, colon) : authority).ToLowerInvariant();
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

    public bool IsLoopback =>
        Host is "localhost" or "[::1]" || (Host.StartsWith("127.", StringComparison.Ordinal) && IPAddress.TryParse(Host, out _));

    /// <summary>Parses a text in which <see cref="FindFault"/> finds no fault.</summary>
    public static UriText Parse(string text) => new(text);

    /// <summary>Returns the first placeholder in braces or angle brackets; null if the text has none.</summary>
    public static string? FindPlaceholder(string text) => Placeholders.Match(text) is { Success: true } match ? match.Value : null;

    /// <summary>Returns the host of a text that may not be a valid URI.</summary>
    public static string GetHost(string text)
    {
        var start = text.IndexOf(SchemeEnd, StringComparison.Ordinal);
        var authority = start < 0 ? "" : text.Substring(start + SchemeEnd.Length).Split(AuthorityEnds)[0];
        return authority.Substring(authority.LastIndexOf('@') + 1).Split(':')[0];
    }

    /// <summary>Returns a scheme that a native app may claim (RFC 8252 §7.1): one '/' and no host follow it.</summary>
    public static string? FindPrivateUseScheme(string text)
    {
        var colon = text.IndexOf(":/", StringComparison.Ordinal);
        var scheme = colon > 0 ? text.Substring(0, colon).ToLowerInvariant() : "";
        return Uri.CheckSchemeName(scheme) && scheme is not ("https" or "http" or "file")
            && text.IndexOf(SchemeEnd, StringComparison.Ordinal) != colon && text.All(IsAllowed) ? scheme : null;
    }

    /// <summary>Returns the text as messages quote it, without user information and secret parameters.</summary>
    /// <remarks>Messages get into logs, and these parts may be passwords.</remarks>
    public static string Mask(string text) => SecretValues.Replace(MaskUserInformation(text), "…");

    private static string MaskUserInformation(string text)
    {
        var start = text.IndexOf(SchemeEnd, StringComparison.Ordinal) is var found and >= 0 ? found + SchemeEnd.Length : 0;
        var end = text.IndexOfAny(AuthorityEnds, start);

        // In an invalid URI, the end of the user information is unknown.
        var at = end < 0 || FindFault(text) is not null ? text.LastIndexOf('@') : text.LastIndexOf('@', end);
        return at <= start ? text : text.Substring(0, start) + "…" + text.Substring(at);
    }

    /// <summary>Returns why a text is not an absolute URI, and the text that was probably meant.</summary>
    public static (string Message, string? Replacement)? FindFault(string text) =>
        text.Trim() != text
            ? ("it begins or ends with a space; remove it", text.Trim())
            : FindForbiddenCharacter(text) ?? FindLonePercent(text) ?? FindFaultOfScheme(text) ?? FindFaultOfAuthority(text);

    private static (string Message, string? Replacement)? FindForbiddenCharacter(string text)
    {
        foreach (var c in Fill(text))
        {
            if (c <= ' ' || c == '\u007F')
            {
                return ("it contains a space or a control character; percent-encode the character", text.Any(char.IsControl) ? null : Escape(text));
            }

            if (c > '\u007F')
            {
                return ("it contains a character that is not ASCII; percent-encode the character, or write the host in punycode", Escape(text));
            }

            if (!IsAllowed(c))
            {
                return ($"it contains the character '{c}'; percent-encode it", Escape(text));
            }
        }

        return null;
    }

    private static (string Message, string? Replacement)? FindLonePercent(string text)
    {
        for (var i = text.IndexOf('%'); i >= 0; i = text.IndexOf('%', i + 1))
        {
            if (i + 2 >= text.Length || !Uri.IsHexDigit(text[i + 1]) || !Uri.IsHexDigit(text[i + 2]))
            {
                return ("a '%' is not followed by two hexadecimal digits; write '%25' for a literal '%'", text.Insert(i + 1, "25"));
            }
        }

        return null;
    }

    private static (string Message, string? Replacement)? FindFaultOfScheme(string text)
    {
        var colon = text.IndexOf(':');
        var isPort = colon >= 0 && colon + 1 < text.Length && text[colon + 1] is >= '0' and <= '9';
        if (colon <= 0 || isPort || text.IndexOf('/') is >= 0 and var slash && slash < colon)
        {
            var isHost = text.IndexOf('.') > 0 && text.IndexOf(SchemeEnd, StringComparison.Ordinal) < 0 && text[0] is not ('/' or '.');
            return ("it has no scheme; begin it with 'https://'", isHost ? "https://" + text : null);
        }

        var scheme = text.Substring(0, colon);
        if (!Uri.CheckSchemeName(scheme))
        {
            return ("its scheme contains an invalid character", null);
        }

        var rest = text.Substring(colon + 1).TrimStart('/');
        return text.Substring(colon).StartsWith(SchemeEnd, StringComparison.Ordinal)
            ? null
            : ($"'{scheme}:' is not followed by '//' and a host", rest.Length > 0 && scheme is "https" or "http" ? $"{scheme}://{rest}" : null);
    }

    /// <summary>Returns a fault of the host or the port, without quoting them, because they can be parts of a password.</summary>
    private static (string Message, string? Replacement)? FindFaultOfAuthority(string text)
    {
        // Other rules report placeholders and wildcards.
        var filled = Fill(text).Replace('*', 'x');
        var uri = new UriText(filled);
        if (uri.Host.Length == 0)
        {
            return ("it has no host", null);
        }

        if (uri.Port is { Length: > 0 } port && (!ushort.TryParse(port, out var number) || number == 0))
        {
            return ("its port is not a number from 1 to 65535", null);
        }

        return Uri.TryCreate(filled, UriKind.Absolute, out _) ? null : ("its host is neither a host name nor an IP address", null);
    }

    /// <summary>Percent-encodes the characters after the authority (RFC 3986 §2.5).</summary>
    /// <returns>
    /// Null if the character is in the authority, because encoding it would change the host, or if the text contains a placeholder.
    /// </returns>
    private static string? Escape(string text)
    {
        var start = text.IndexOf(SchemeEnd, StringComparison.Ordinal);
        var path = start < 0 ? 0 : text.IndexOfAny(AuthorityEnds, start + SchemeEnd.Length);
        if (path < 0 || !text.Take(path).All(IsAllowed) || text.Any(char.IsSurrogate) || FindPlaceholder(text) is not null)
        {
            return null;
        }

        var result = new StringBuilder(text, 0, path, text.Length * 3);
        foreach (var c in text.Skip(path))
        {
            result.Append(IsAllowed(c) ? c.ToString() : Uri.EscapeDataString(c.ToString()));
        }

        return result.ToString();
    }

    public IEnumerable<(string Name, string Value)> GetParameters() =>
        Query?.Split('&').Where(static pair => pair.Length > 0)
            .Select(static pair => (GetName(pair), Uri.UnescapeDataString(pair.Substring(pair.IndexOf('=') + 1)))) ?? [];

    /// <summary>Returns the same URI with only the selected parameters of its query.</summary>
    public string WithParameters(Func<string, bool> isKept)
    {
        var kept = string.Join("&", Query!.Split('&').Where(pair => isKept(GetName(pair))));
        var before = Text.Substring(0, Text.IndexOf('?'));
        return before + (kept.Length > 0 ? $"?{kept}" : "") + (Fragment is null ? "" : $"#{Fragment}");
    }

    public string WithoutUserInformation() => Text.Remove(Scheme.Length + SchemeEnd.Length, UserInformation!.Length + 1);

    /// <summary>Returns the URI with scheme and host in lower case and without a default port (RFC 3986 §6.2.2.1, §6.2.3).</summary>
    public string Normalize()
    {
        var text = new StringBuilder(Scheme).Append(SchemeEnd);
        if (UserInformation is not null)
        {
            text.Append(UserInformation).Append('@');
        }

        text.Append(Host);
        if (!string.IsNullOrEmpty(Port) && Port != (Scheme == "https" ? "443" : "80"))
        {
            text.Append(':').Append(Port);
        }

        return text.Append(Path)
            .Append(Query is null ? "" : $"?{Query}")
            .Append(Fragment is null ? "" : $"#{Fragment}")
            .ToString();
    }

    private static string Fill(string text) => text.IndexOfAny(['{', '<']) < 0 ? text : Placeholders.Replace(text, "x");

    private static string GetName(string pair) => Uri.UnescapeDataString(pair.Split('=')[0]);

    private static string Cut(string text, char mark, out string? rest)
    {
        var at = text.IndexOf(mark);
        rest = at < 0 ? null : text.Substring(at + 1);
        return at < 0 ? text : text.Substring(0, at);
    }

    /// <summary>Returns whether RFC 3986 §2 allows a character: reserved, unreserved, or a percent sign.</summary>
    private static bool IsAllowed(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "-._~:/?#[]@!$&'()*+,;=%".IndexOf(c) >= 0;
}
