namespace TypedOAuth.Protocol.Endpoints;

/// <summary>Finds the parts of an address that contains placeholders, which <see cref="Uri"/> cannot parse.</summary>
internal static class EndpointText
{
    private const string Wildcard = "*.";

    /// <summary>Returns the range of host and port.</summary>
    public static (int Start, int End) GetAuthority(string address)
    {
        var scheme = address.IndexOf(Uri.SchemeDelimiter, StringComparison.Ordinal);
        var start = scheme < 0 ? 0 : scheme + Uri.SchemeDelimiter.Length;
        var length = address.AsSpan(start).IndexOfAny("/?#\\");
        return (start, length < 0 ? address.Length : start + length);
    }

    /// <summary>Returns the placeholders in host and port.</summary>
    public static IEnumerable<Placeholder> FindInHost(string address)
    {
        var (start, end) = GetAuthority(address);
        return Placeholder.FindAll(address).Where(placeholder => placeholder.Start >= start && placeholder.Start < end);
    }

    /// <summary>Returns whether a value can name any host, because no domain of two labels follows the placeholder.</summary>
    /// <param name="address">The address.</param>
    /// <param name="placeholder">A placeholder of the host.</param>
    /// <param name="findTexts">Returns the texts of another placeholder's list; an empty sequence if it has no list.</param>
    public static bool IsWholeHost(string address, Placeholder placeholder, Func<string, IEnumerable<string>> findTexts)
    {
        var (_, end) = GetAuthority(address);
        return IsOpen(address[placeholder.End..end], findTexts);
    }

    private static bool IsOpen(string rest, Func<string, IEnumerable<string>> findTexts)
    {
        foreach (var next in Placeholder.FindAll(rest))
        {
            if (findTexts(next.Name).ToList() is { Count: > 0 } texts)
            {
                return texts.Exists(text => IsOpen($"{rest[..next.Start]}{text}{rest[next.End..]}", findTexts));
            }
        }

        var domain = rest.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? rest[(dot + 1)..] : "";
        return Placeholder.Find(domain, 0) is not null || domain.Trim('.').IndexOf('.', StringComparison.Ordinal) < 0;
    }

    /// <summary>Parses an address, or an origin whose host begins with a wildcard.</summary>
    public static Uri? TryParse(string address)
    {
        var (start, _) = GetAuthority(address);
        var text = address.AsSpan(start).StartsWith(Wildcard, StringComparison.Ordinal) ? address.Remove(start, Wildcard.Length) : address;
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri : null;
    }

    /// <summary>Returns whether a filled address has the host and the path that its template and the values show.</summary>
    /// <remarks>The values were checked before. This check finds a text that <see cref="Uri"/> reads in another way.</remarks>
    /// <param name="address">The filled address.</param>
    /// <param name="authority">The filled host and port of the template.</param>
    /// <param name="uri">The parsed address.</param>
    public static bool IsParsedAsWritten(string address, string authority, Uri uri)
    {
        var (start, end) = GetAuthority(address);
        if (!address.AsSpan(start, end - start).SequenceEqual(authority))
        {
            return false;
        }

        authority = authority.StartsWith(Wildcard, StringComparison.Ordinal) ? authority[Wildcard.Length..] : authority;
        var port = authority.LastIndexOf(':');
        var host = port > authority.LastIndexOf(']') ? authority[..port] : authority;
        var path = address[end..].Split('?', '#')[0];
        return address.StartsWith(uri.Scheme + Uri.SchemeDelimiter, StringComparison.OrdinalIgnoreCase)
            && uri.UserInfo.Length == 0
            && (string.Equals(uri.Host, host, StringComparison.OrdinalIgnoreCase) || string.Equals(uri.IdnHost, host, StringComparison.OrdinalIgnoreCase))
            && (path.Length == 0 || uri.AbsolutePath.Count('/') == path.Count('/'));
    }
}
