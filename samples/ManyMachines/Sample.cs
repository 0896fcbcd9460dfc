using ManyMachines.Control;
using ManyMachines.Database;

namespace ManyMachines;

/// <summary>Starts the database, the authorization server, the processes and the page, and ends all of them.</summary>
internal static class Sample
{
    public static async Task<int> RunAsync(ManyMachinesSettings settings)
    {
        try
        {
            return await RunInFolderAsync(settings);
        }
        finally
        {
            Directory.Delete(settings.Shared.DataDirectory, recursive: true);
        }
    }

    private static async Task<int> RunInFolderAsync(ManyMachinesSettings settings)
    {
        if (settings.FindFault() is { } fault)
        {
            Console.Error.WriteLine(fault);
            return 1;
        }

        try
        {
            // Disposal goes from the last to the first: the page, the processes, and the server and the database that they use.
            await using var database = await DatabaseSource.OpenAsync(settings);
            var machines = new MachineList(settings, database.ConnectionString);
            var log = new TokenRequestLog(machines);
            await using var server = ProviderHost.Create(settings, log);
            await server.StartAsync();
            await using var running = machines;
            await machines.StartAsync();
            await using var page = ControlHost.Create(settings, database.ConnectionString, machines, log);
            await page.StartAsync();
            Console.WriteLine($"Authorization server: {settings.Shared.ServerAddress}");
            Console.WriteLine($"Open {page.Urls.First()} in a browser. Press Ctrl+C to stop all processes.");
            await page.WaitForShutdownAsync();
            return 0;
        }
        catch (SampleException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }
}
