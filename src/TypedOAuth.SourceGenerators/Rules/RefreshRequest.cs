namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Holds the way to request a refresh token from a provider: one of several scopes, or all of several parameters.</summary>
internal sealed record RefreshRequest(string[] Hosts, string[]? Scopes = null, RefreshParameter[]? Parameters = null, bool AsksByDefault = false)
{
    /// <summary>Returns whether a host belongs to the provider.</summary>
    public bool IsFor(string host) =>
        Hosts.Any(known => known[0] == '.' ? host.EndsWith(known, StringComparison.Ordinal) : host == known);
}
