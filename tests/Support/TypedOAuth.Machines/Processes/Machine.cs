using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace TypedOAuth.Machines;

/// <summary>A process that shares a store with others. It answers each line that it reads, and stops on SIGTERM like a service.</summary>
internal sealed class Machine(IMachineClient client) : IDisposable
{
    private CancellationTokenSource _end = new();
    private List<Task<MachineReport>> _loads = [];

    public static async Task RunAsync(MachineSettings settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = "Production" });
        MachineServices.Add(builder.Services, settings);
        if (Environment.GetEnvironmentVariable("MACHINE_LOG") is { Length: > 0 } folder)
        {
            builder.Logging.SetMinimumLevel(LogLevel.Debug).AddProvider(new FileLog(Path.Combine(folder, $"{settings.Name}.log")));
        }

        using var host = builder.Build();
        using var machine = new Machine(host.Services.GetRequiredService<IMachineClient>());
        var lifetime = host.Services.GetRequiredService<IHostApplicationLifetime>();
        lifetime.ApplicationStopping.Register(machine.StopLoad);
        await host.StartAsync();
        Write(new() { Text = "ready" });
        _ = Task.Run(async () =>
        {
            while (await Console.In.ReadLineAsync() is { } line)
            {
                _ = machine.AnswerAsync(JsonSerializer.Deserialize<MachineCommand>(line)!);
            }

            // The parent process has ended.
            lifetime.StopApplication();
        });
        await host.WaitForShutdownAsync();
        Write(new() { Text = "stopped" });
    }

    public void Dispose() => _end.Dispose();

    /// <summary>Ends the loads as a web server does when it stops: running calls complete, and no new one begins.</summary>
    private void StopLoad()
    {
        _end.Cancel();
        Write(Combine(Task.WhenAll(_loads).GetAwaiter().GetResult()) with { Text = "drained" });
    }

    private async Task AnswerAsync(MachineCommand command)
    {
        await Task.Yield();
        try
        {
            Write(await RunAsync(command));
        }
        catch (Exception exception)
        {
            Write(new() { Id = command.Id, Text = "error", Message = exception.ToString().ReplaceLineEndings(" | ") });
        }
    }

    private async Task<MachineReport> RunAsync(MachineCommand command)
    {
        var callers = new Callers(client);
        switch (command.Do)
        {
            case "describe":
                return new() { Id = command.Id, Text = await client.DescribeAsync(command.Users[0]) };
            case "load":
                _loads.Add(RunLoadAsync(callers, command));
                return new() { Id = command.Id, Text = "loading" };
            case "stop":
                await _end.CancelAsync();
                var reports = await Task.WhenAll(_loads);
                _end.Dispose();
                (_end, _loads) = (new(), []);
                return Combine(reports) with { Id = command.Id };
            default:
                await callers.CallAsync(command.Users[0], command.Callers, command.Do == "refresh");
                return callers.Report(command.Id);
        }
    }

    private async Task<MachineReport> RunLoadAsync(Callers callers, MachineCommand command)
    {
        await callers.LoadAsync(command, _end.Token);
        var report = callers.Report(0);
        var kind = command.Refreshes ? "refresh" : "get";
        return report with { Failures = report.Failures.ToDictionary(pair => $"{kind}: {pair.Key}", static pair => pair.Value, StringComparer.Ordinal) };
    }

    private static MachineReport Combine(MachineReport[] reports) => new()
    {
        Succeeded = reports.Sum(static report => report.Succeeded),
        LongestWait = reports.Select(static report => report.LongestWait).DefaultIfEmpty().Max(),
        Message = string.Join(" || ", reports.Select(static report => report.Message).OfType<string>()),
        Failures = reports.SelectMany(static report => report.Failures)
            .GroupBy(static pair => pair.Key, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Sum(static pair => pair.Value), StringComparer.Ordinal),
    };

    private static void Write(MachineReport report)
    {
        lock (Console.Out)
        {
            Console.WriteLine(JsonSerializer.Serialize(report));
        }
    }
}
