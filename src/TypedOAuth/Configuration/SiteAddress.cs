using Microsoft.Extensions.Options;
using TypedOAuth.Hosting;

namespace TypedOAuth.Configuration;

/// <summary>Provides the public addresses of the site and its endpoints.</summary>
/// <remarks>
/// The shared options are read once, when an address is first requested, because a program that only uses stored tokens needs no address.
/// </remarks>
internal sealed class SiteAddress(IOptionsMonitor<TypedOAuthOptions> shared, EndpointPaths paths, IEnumerable<ITypedOAuthBaseUri> fallbacks)
{
    private TypedOAuthOptions? _options;

    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    public TimeSpan AuthorizationLifetime => Options.AuthorizationLifetime;

    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    public TimeSpan ReconnectLinkLifetime => Options.ReconnectLinkLifetime;

    private TypedOAuthOptions Options => _options ?? LazyInitializer.EnsureInitialized(ref _options, shared.GetValidated);

    /// <summary>Returns the public address of one of a client's endpoints.</summary>
    /// <exception cref="OAuth2ConfigurationException">The site's address is unknown.</exception>
    public Uri GetUri(string alias, string endpoint)
    {
        var baseUri = GetBaseUri();
        return new(baseUri, baseUri.AbsolutePath.TrimEnd('/') + paths.GetPath(alias, endpoint));
    }

    private Uri GetBaseUri()
    {
        if (Options.BaseUri is { } configured)
        {
            return configured;
        }

        foreach (var fallback in fallbacks)
        {
            if (fallback.TryGetBaseUri(out var known))
            {
                return SiteAddressValidator.FindFault(known) is { } fault
                    ? throw new OAuth2ConfigurationException(
                        $"The setting 'OAuth2:BaseUri' is missing, and the server's own address is '{known.OriginalString}': {fault}")
                    : known;
            }
        }

        throw new OAuth2ConfigurationException(
            "The setting 'OAuth2:BaseUri' is missing: set it to the site's public address, for example 'https://app.example.org'. "
            + "The redirect URIs begin with this address.");
    }
}
