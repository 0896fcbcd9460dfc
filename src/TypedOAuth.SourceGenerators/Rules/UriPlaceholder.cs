using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Finds placeholders in a URI that was copied from documentation.</summary>
internal static class UriPlaceholder
{
    private static readonly string[] Segments =
        ["client_id", "tenant_id", "tenantid", "todo", "changeme", "your-domain", "your-tenant", "yourdomain", "your_domain", "your-app", "xxx"];

    private static readonly string[] Hosts = ["example.com", "example.org", "example.net", "yourdomain.com", "your-domain.com"];

    private static readonly char[] PathStarts = ['/', '?', '#'];

    /// <summary>Returns the first placeholder of a URI; returns null if it has none.</summary>
    public static string? Find(UriText uri)
    {
        if (UriText.FindPlaceholder(uri.Text) is { } marked)
        {
            return marked;
        }

        foreach (var host in Hosts)
        {
            if (uri.Host == host || uri.Host.EndsWith("." + host, StringComparison.Ordinal))
            {
                return host;
            }
        }

        return uri.Path.Split('/').Concat(uri.Host.Split('.')).FirstOrDefault(static segment =>
            Segments.Contains(segment, StringComparer.OrdinalIgnoreCase)
            || segment.StartsWith("your-", StringComparison.OrdinalIgnoreCase) || segment.StartsWith("your_", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Returns a placeholder in the scheme, the host or the port of a text; returns null if it has none.</summary>
    /// <remarks>Other faults of these parts are unknown until the placeholder is replaced.</remarks>
    public static string? FindInAuthority(string text)
    {
        const string SchemeEnd = "://";
        var start = text.IndexOf(SchemeEnd, StringComparison.Ordinal) is var found and >= 0 ? found + SchemeEnd.Length : 0;
        var end = text.IndexOfAny(PathStarts, start);
        return UriText.FindPlaceholder(end < 0 ? text : text.Substring(0, end));
    }
}
