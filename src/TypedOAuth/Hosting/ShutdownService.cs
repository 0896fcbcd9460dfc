using Microsoft.Extensions.Hosting;
using TypedOAuth.Client;

namespace TypedOAuth.Hosting;

/// <summary>Waits for running refreshes when the application stops.</summary>
/// <remarks>
/// A provider that rotates refresh tokens invalidates the stored token when it responds, so the new token must be saved. The service waits
/// after all other services have stopped, because they may use tokens until then.
/// </remarks>
internal sealed class ShutdownService(ClientServices services) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Waits as long as the host allows. Disposal of the clients waits again for refreshes that are still running.</summary>
    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        try
        {
            await services.Running.StopAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host's shutdown timeout has expired.
        }
    }
}
