using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Hosting;

/// <summary>Provides the server's own address as the site's address in the Development environment. A worker has no server.</summary>
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

        var addresses = services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var candidates = addresses
            .Select(static address => Uri.TryCreate(ReplaceWildcard(address), UriKind.Absolute, out var uri) ? uri : null)
            .OfType<Uri>()
            .ToList();

        // The runtime refuses plain http, except on loopback addresses.
        var chosen = candidates.Find(static uri => uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback) ?? candidates.FirstOrDefault();
        if (chosen is not null)
        {
            AspNetCoreLog.UsesOwnAddress(logger, chosen);
        }

        return chosen;
    }

    /// <summary>Replaces a wildcard, which stands for all addresses of the machine, with <c>localhost</c>.</summary>
    private static string ReplaceWildcard(string address) => address
        .Replace("://*", "://localhost", StringComparison.Ordinal)
        .Replace("://+", "://localhost", StringComparison.Ordinal)
        .Replace("://[::]", "://localhost", StringComparison.Ordinal)
        .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal);
}
