namespace ManyMachines.Machines;

/// <summary>Stops the process when the process that started it closes the pipe or has ended, even if it was killed.</summary>
internal sealed class StopWithParent(IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A read of the standard input cannot be canceled, so it runs on a thread for which the end of the process does not wait.
        await Task.Run(static () => Console.In.ReadToEnd(), CancellationToken.None).WaitAsync(stoppingToken);
        lifetime.StopApplication();
    }
}
