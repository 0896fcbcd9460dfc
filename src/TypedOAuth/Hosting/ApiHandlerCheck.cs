using Microsoft.Extensions.Hosting;

namespace TypedOAuth.Hosting;

/// <summary>Checks at startup the handlers of each HTTP client that sends access tokens. An unsafe handler prevents the start.</summary>
internal sealed class ApiHandlerCheck(IEnumerable<ApiHttpClient> clients, IHttpMessageHandlerFactory handlers) : IHostedService
{
    /// <summary>Checks the handlers.</summary>
    /// <exception cref="OAuth2ConfigurationException">
    /// A handler uses cookies, follows redirects or sends credentials to any host, or a configured value is not an origin.
    /// </exception>
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
