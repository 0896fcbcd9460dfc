using System.Collections.Concurrent;

namespace TypedOAuth.Client;

/// <summary>Knows the clients that have been created: a shutdown waits for those, and creates none that was never used.</summary>
internal sealed class RunningClients
{
    private readonly ConcurrentBag<IRunningClient> _clients = [];

    public void Add(IRunningClient client) => _clients.Add(client);

    /// <summary>Stops all of them at the same time.</summary>
    public Task StopAsync() => Task.WhenAll(_clients.Select(static client => client.StopAsync()));
}
