using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TypedOAuth.Configuration;

namespace TypedOAuth.AspNetCore.Hosting;

/// <summary>Requires the site's address if endpoints are mapped.</summary>
/// <remarks>
/// Redirect URIs are never built from a request (RFC 9700 §4.1). A process that maps no endpoints, for example a worker, does not redirect
/// browsers, so it needs no address.
/// </remarks>
internal sealed class BaseUriCheck(IServiceProvider services) : IValidateOptions<TypedOAuthOptions>
{
    private volatile bool _isNeeded;

    /// <summary>Throws if the address is missing, and also refuses a later change of the configuration that removes the address.</summary>
    /// <exception cref="OAuth2ConfigurationException">The address is missing, or a setting is invalid.</exception>
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
            ? "The setting 'OAuth2:BaseUri' is missing: set it to the site's public address, for example 'https://app.example.org'. "
                + "The server's own address is used only in the Development environment."
            : null;
    }
}
