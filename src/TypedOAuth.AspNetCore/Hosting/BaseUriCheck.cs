using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace TypedOAuth.AspNetCore.Hosting;

/// <summary>Refuses, at start-up, a site without an address: redirect URIs are never built from what a request says (RFC 9700 §4.1).</summary>
internal sealed class BaseUriCheck(IServiceProvider services) : IValidateOptions<TypedOAuthOptions>
{
    public ValidateOptionsResult Validate(string? name, TypedOAuthOptions options)
    {
        if (options.BaseUri is { IsAbsoluteUri: true } uri && uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp)
        {
            return ValidateOptionsResult.Fail(
                $"The setting 'OAuth2:BaseUri' has the scheme '{uri.Scheme}', which only a native app can receive: set it to the site's public https address.");
        }

        return options.BaseUri is null && services.GetService<IHostEnvironment>()?.IsDevelopment() is not true
            ? ValidateOptionsResult.Fail(
                "The setting 'OAuth2:BaseUri' is missing: set it to the site's public address, 'https://app.example.org' for example. "
                + "Only in the Development environment is the server's own address used instead.")
            : ValidateOptionsResult.Success;
    }
}
