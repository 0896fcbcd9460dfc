using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TypedOAuth.Tokens.Renewal;

namespace TypedOAuth.Hosting;

/// <summary>Renews the connections of all clients while the application runs.</summary>
/// <remarks>
/// When the service stops, it starts no more refreshes and waits for the running refreshes. <see cref="ShutdownService"/> also waits for
/// refreshes that run longer than the host allows.
/// </remarks>
internal sealed class RenewalService(IEnumerable<OAuth2ClientCore> clients, IOptionsMonitor<OAuth2RenewalOptions> options) : BackgroundService
{
    private readonly RenewalQueue[] _queues = [.. clients.Select(client => new RenewalQueue(client.Renewer, options))];

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(_queues.Select(queue => Task.Run(() => queue.RunAsync(stoppingToken), CancellationToken.None)));
}
