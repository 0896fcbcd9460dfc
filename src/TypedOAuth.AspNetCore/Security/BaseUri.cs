using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TypedOAuth.AspNetCore;

/// <summary>In the Development environment, the server's own first address is the site's; a worker has neither.</summary>
internal sealed class DevelopmentBaseUri(IServiceProvider services, ILogger<DevelopmentBaseUri> logger) : ITypedOAuthBaseUri
{
    private volatile Uri? _known;

    public Uri? TryGetBaseUri()
    {
        if (_known is not null || services.GetService<IHostEnvironment>()?.IsDevelopment() is not true)
        {
            return _known;
        }

        var address = services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        if (address is null || !Uri.TryCreate(ReplaceWildcard(address), UriKind.Absolute, out var uri))
        {
            return null;
        }

        AspNetCoreLog.UsesOwnAddress(logger, uri);
        return _known = uri;
    }

    /// <summary>An address that stands for all of the machine's is reached by its name.</summary>
    private static string ReplaceWildcard(string address) => address
        .Replace("://*", "://localhost", StringComparison.Ordinal)
        .Replace("://+", "://localhost", StringComparison.Ordinal)
        .Replace("://[::]", "://localhost", StringComparison.Ordinal)
        .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal);
}

/// <summary>Refuses, at start-up, a site without an address: redirect URIs are never built from what a request says (RFC 9700 §4.1).</summary>
internal sealed class BaseUriCheck(IServiceProvider services) : IValidateOptions<TypedOAuthOptions>
{
    public ValidateOptionsResult Validate(string? name, TypedOAuthOptions options) =>
        options.BaseUri is null && services.GetService<IHostEnvironment>()?.IsDevelopment() is not true
            ? ValidateOptionsResult.Fail(
                "The setting 'OAuth2:BaseUri' is missing: set it to the site's public address, 'https://app.example.org' for example. "
                + "Only in the Development environment is the server's own address used instead.")
            : ValidateOptionsResult.Success;
}
