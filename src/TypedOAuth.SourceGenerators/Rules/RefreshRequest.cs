namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Holds how a provider is asked for a refresh token: by one of several scopes, or by all of several parameters.</summary>
internal sealed record RefreshRequest(string[] Hosts, string[]? Scopes = null, RefreshParameter[]? Parameters = null, bool AsksByDefault = false)
{
    /// <summary>Returns whether a host is one of the provider's.</summary>
    public bool IsFor(string host) =>
        Hosts.Any(known => known[0] == '.' ? host.EndsWith(known, StringComparison.Ordinal) : host == known);
}
