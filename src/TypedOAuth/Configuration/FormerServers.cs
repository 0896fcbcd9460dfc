namespace TypedOAuth.Configuration;

/// <summary>Reads the issuers and endpoints that a client had before.</summary>
internal static class FormerServers
{
    /// <summary>
    /// Collects the declared and the configured ones: as they are written, which is how issuers are compared, and in the form in which a
    /// record keeps endpoints.
    /// </summary>
    public static HashSet<string> Read(IEnumerable<string> declared, IEnumerable<string> configured)
    {
        var servers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var server in declared.Concat(configured))
        {
            servers.Add(server);
            if (Uri.TryCreate(server, UriKind.Absolute, out var uri))
            {
                servers.Add(uri.AbsoluteUri);
            }
        }

        return servers;
    }
}
