using TypedOAuth.Hosting;

namespace TypedOAuth.Configuration;

/// <summary>Knows where the site and its endpoints are, as one reading of the shared options says.</summary>
internal sealed class SiteAddress(TypedOAuthOptions options, string pathPrefix, IEnumerable<ITypedOAuthBaseUri> fallbacks)
{
    public TimeSpan AuthorizationLifetime => options.AuthorizationLifetime;

    /// <summary>Returns the path of one of a client's endpoints, <c>connect</c> or <c>callback</c>.</summary>
    public static string GetPath(string pathPrefix, string alias, string endpoint) => $"{pathPrefix}/{alias}-{endpoint}";

    /// <summary>Returns the public address of one of a client's endpoints.</summary>
    /// <exception cref="OAuth2ConfigurationException">The site's address is not known.</exception>
    public Uri GetUri(string alias, string endpoint)
    {
        var baseUri = GetBaseUri();
        return new(baseUri, baseUri.AbsolutePath.TrimEnd('/') + GetPath(pathPrefix, alias, endpoint));
    }

    private Uri GetBaseUri()
    {
        if (options.BaseUri is { } configured)
        {
            return configured;
        }

        foreach (var fallback in fallbacks)
        {
            if (fallback.TryGetBaseUri(out var known))
            {
                return known;
            }
        }

        throw new OAuth2ConfigurationException(
            "The setting 'OAuth2:BaseUri' is missing: set it to the site's public address, 'https://app.example.org' for example. "
            + "Redirect URIs are built from it.");
    }
}
