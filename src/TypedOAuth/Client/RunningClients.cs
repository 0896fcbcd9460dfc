using System.Collections.Concurrent;

namespace TypedOAuth.Client;

/// <summary>Tracks the created clients, so that a shutdown waits for them without creating the others.</summary>
internal sealed class RunningClients
{
    private readonly ConcurrentBag<IRunningClient> _clients = [];

    public void Add(IRunningClient client) => _clients.Add(client);

    /// <summary>Stops all clients in parallel.</summary>
    public Task StopAsync() => Task.WhenAll(_clients.Select(static client => client.StopAsync()));
}
