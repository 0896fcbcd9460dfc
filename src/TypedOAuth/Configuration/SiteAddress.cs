using Microsoft.Extensions.Options;
using TypedOAuth.Hosting;

namespace TypedOAuth.Configuration;

/// <summary>
/// Knows where the site and its endpoints are, as one reading of the shared options says. They are read when an address is asked for: a
/// program that only uses stored tokens needs none.
/// </summary>
internal sealed class SiteAddress(IOptionsMonitor<TypedOAuthOptions> shared, EndpointPaths paths, IEnumerable<ITypedOAuthBaseUri> fallbacks)
{
    private TypedOAuthOptions? _options;

    /// <exception cref="OAuth2ConfigurationException">A setting is missing or wrong.</exception>
    public TimeSpan AuthorizationLifetime => Options.AuthorizationLifetime;

    private TypedOAuthOptions Options => _options ?? LazyInitializer.EnsureInitialized(ref _options, shared.GetValidated);

    /// <summary>Returns the public address of one of a client's endpoints.</summary>
    /// <exception cref="OAuth2ConfigurationException">The site's address is not known.</exception>
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
            "The setting 'OAuth2:BaseUri' is missing: set it to the site's public address, 'https://app.example.org' for example. "
            + "Redirect URIs are built from it.");
    }
}
