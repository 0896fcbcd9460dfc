using Microsoft.Extensions.Hosting;
using TypedOAuth.Client;

namespace TypedOAuth.Hosting;

/// <summary>
/// Waits, when the application stops, for refreshes that are under way: a provider that rotates refresh tokens has forgotten the stored one
/// once it has answered. It does so after all other services have stopped, as those may use tokens until then.
/// </summary>
internal sealed class ShutdownService(ClientServices services) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Waits as long as the host allows. What is still under way then has its last chance when the clients are disposed of.</summary>
    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        try
        {
            await services.Running.StopAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host's time is over.
        }
    }
}
