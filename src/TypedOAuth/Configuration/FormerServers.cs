namespace TypedOAuth.Configuration;

/// <summary>Reads the former issuers and endpoints of a client.</summary>
internal static class FormerServers
{
    /// <summary>Returns the declared and the configured former servers.</summary>
    /// <remarks>
    /// The set contains each server as it is written, for the comparison of issuers, and as an absolute URI, for the comparison of
    /// endpoints.
    /// </remarks>
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
