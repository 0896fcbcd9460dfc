using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TypedOAuth.Configuration;

namespace TypedOAuth.AspNetCore.Hosting;

/// <summary>Refuses mapped endpoints if the site's address is not set.</summary>
/// <remarks>
/// Redirect URIs are never built from a request (RFC 9700 §4.1). A process that maps no endpoints, a worker for example, redirects no browser
/// and needs no address.
/// </remarks>
internal sealed class BaseUriCheck(IServiceProvider services) : IValidateOptions<TypedOAuthOptions>
{
    private volatile bool _isNeeded;

    /// <summary>Requires the address, now and after each change of the configuration.</summary>
    /// <exception cref="OAuth2ConfigurationException">The address is missing, or a setting is wrong.</exception>
    public void Require()
    {
        _isNeeded = true;
        var options = services.GetRequiredService<IOptionsMonitor<TypedOAuthOptions>>().GetValidated();

        // The options may have been validated before the first endpoint was mapped.
        if (FindFault(options) is { } fault)
        {
            throw new OAuth2ConfigurationException(fault);
        }
    }

    public ValidateOptionsResult Validate(string? name, TypedOAuthOptions options) =>
        FindFault(options) is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;

    private string? FindFault(TypedOAuthOptions options)
    {
        if (options.BaseUri is { IsAbsoluteUri: true } uri && uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp)
        {
            return $"The setting 'OAuth2:BaseUri' has the scheme '{uri.Scheme}', which only a native app can receive: set it to the site's public https address.";
        }

        return _isNeeded && options.BaseUri is null && services.GetService<IHostEnvironment>()?.IsDevelopment() is not true
            ? "The setting 'OAuth2:BaseUri' is missing: set it to the site's public address, 'https://app.example.org' for example. "
                + "The server's own address is used only in the Development environment."
            : null;
    }
}
