using System.Diagnostics;
using System.Reflection;

namespace ManyMachines.Control;

/// <summary>The processes that share the database.</summary>
internal sealed class MachineList : IAsyncDisposable
{
    private readonly ManyMachinesSettings _settings;
    private readonly string _connectionString;

    public MachineList(ManyMachinesSettings settings, string connectionString)
    {
        (_settings, _connectionString) = (settings, connectionString);
        All =
        [
            new("app-1", "App 1", new Uri($"http://127.0.0.1:{settings.Shared.AppPort}/"), CreateStart),
            new("app-2", "App 2", new Uri($"http://127.0.0.1:{settings.SecondAppPort}/"), CreateStart),
            new("worker", "Worker", address: null, CreateStart),
        ];
    }

    public IReadOnlyList<Machine> All { get; }

    public Machine? Find(string? name) => All.FirstOrDefault(machine => machine.Name == name);

    /// <summary>Starts all processes, and waits until each of them works.</summary>
    public Task StartAsync() => Task.WhenAll(All.Select(static machine => machine.Start()));

    public async ValueTask DisposeAsync() => await Task.WhenAll(All.Select(static machine => machine.DisposeAsync().AsTask()));

    private ProcessStartInfo CreateStart(string name)
    {
        var program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, $"{Assembly.GetExecutingAssembly().GetName().Name}.dll"));
        }

        foreach (var argument in _settings.CreateArguments(name))
        {
            start.ArgumentList.Add(argument);
        }

        // The connection string contains a password, and other users of the machine can read the arguments of a process.
        start.Environment["ConnectionStrings__Tokens"] = _connectionString;
        return start;
    }
}
