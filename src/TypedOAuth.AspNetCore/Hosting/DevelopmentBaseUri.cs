using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Hosting;

/// <summary>In the Development environment, the server's own first address is the site's; a worker has neither.</summary>
internal sealed class DevelopmentBaseUri(IServiceProvider services, ILogger<DevelopmentBaseUri> logger) : ITypedOAuthBaseUri
{
    private volatile Uri? _known;

    public bool TryGetBaseUri([NotNullWhen(true)] out Uri? baseUri)
    {
        baseUri = _known ??= Find();
        return baseUri is not null;
    }

    private Uri? Find()
    {
        if (services.GetService<IHostEnvironment>()?.IsDevelopment() is not true)
        {
            return null;
        }

        var address = services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        if (address is null || !Uri.TryCreate(ReplaceWildcard(address), UriKind.Absolute, out var uri))
        {
            return null;
        }

        AspNetCoreLog.UsesOwnAddress(logger, uri);
        return uri;
    }

    /// <summary>An address that stands for all of the machine's is reached by its name.</summary>
    private static string ReplaceWildcard(string address) => address
        .Replace("://*", "://localhost", StringComparison.Ordinal)
        .Replace("://+", "://localhost", StringComparison.Ordinal)
        .Replace("://[::]", "://localhost", StringComparison.Ordinal)
        .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal);
}
