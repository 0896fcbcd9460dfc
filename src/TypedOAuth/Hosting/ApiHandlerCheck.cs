using Microsoft.Extensions.Hosting;

namespace TypedOAuth.Hosting;

/// <summary>Builds the chain of each HTTP client that sends access tokens once, so that a handler that may not send them ends the start.</summary>
internal sealed class ApiHandlerCheck(IEnumerable<ApiHttpClient> clients, IHttpMessageHandlerFactory handlers) : IHostedService
{
    /// <exception cref="OAuth2ConfigurationException">A handler keeps cookies, follows redirects or gives credentials to any host, or an origin is none.</exception>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var client in clients.Distinct())
        {
            ApiHandlerChain.ThrowIfUnsafe(handlers.CreateHandler(client.Name), client.Name);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
