using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.AspNetCore.Endpoints;

namespace TypedOAuth.AspNetCore.Hosting;

/// <summary>Logs the redirect URI of each mapped client in the Development environment.</summary>
/// <remarks>
/// The provider compares the registered URI character by character. The URI is logged after the start, because the server's own address, which
/// replaces a missing <c>OAuth2:BaseUri</c>, is not known earlier.
/// </remarks>
internal sealed class RedirectUriLog(MappedClients clients, IHostEnvironment environment, ILogger<RedirectUriLog> logger) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        foreach (var client in environment.IsDevelopment() ? clients.All : [])
        {
            try
            {
                AspNetCoreLog.RedirectUri(logger, client.Definition.DisplayName, client.RedirectUri.AbsoluteUri);
            }
            catch (OAuth2ConfigurationException exception)
            {
                // The start does not fail, because only flows need a redirect URI. The site's other pages work without it.
                AspNetCoreLog.RedirectUriUnknown(logger, client.Definition.DisplayName, exception.Message);
            }
        }

        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
