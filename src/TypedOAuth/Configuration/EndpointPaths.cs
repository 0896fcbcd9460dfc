using Microsoft.Extensions.Options;

namespace TypedOAuth.Configuration;

/// <summary>Provides the paths of the clients' endpoints.</summary>
internal sealed class EndpointPaths(IOptionsMonitor<TypedOAuthOptions> options)
{
    private string? _prefix;

    /// <summary>The path prefix, which is read once, because the endpoints are mapped with it and keep their paths.</summary>
    private string Prefix => _prefix ?? LazyInitializer.EnsureInitialized(ref _prefix, () => options.GetValidated().PathPrefix.TrimEnd('/'));

    /// <summary>Returns the path of one of a client's endpoints, for example <c>connect</c> or <c>callback</c>.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    public string GetPath(string alias, string endpoint) => $"{Prefix}/{alias}-{endpoint}";
}
