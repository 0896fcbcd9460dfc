using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace TypedOAuth.Machines;

/// <summary>Runs a machine in a process.</summary>
public sealed class MachineProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<int, TaskCompletionSource<MachineReport>> _answers = new();
    private readonly TaskCompletionSource<MachineReport> _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;
    private readonly Task _output;
    private int _lastId;

    private MachineProcess(MachineSettings settings, string? logs)
    {
        Name = settings.Name;
        var start = new ProcessStartInfo("dotnet", [typeof(MachineProcess).Assembly.Location, settings.Write()])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        if (logs is not null)
        {
            start.Environment["MACHINE_LOG"] = logs;
        }

        _process = Process.Start(start)!;
        _output = ReadAsync();
    }

    public string Name { get; }

    /// <summary>The id of the process.</summary>
    public int Id => _process.Id;

    /// <summary>The results of the load of a machine that stops.</summary>
    public Task<MachineReport> Drained => _drained.Task.WaitAsync(Patience);

    /// <summary>Starts a machine, and waits until it reads commands.</summary>
    public static async Task<MachineProcess> StartAsync(MachineSettings settings, string? logs = null)
    {
        var machine = new MachineProcess(settings, logs);
        await machine._ready.Task.WaitAsync(Patience);
        return machine;
    }

    /// <summary>Sends a command, and returns the answer. If the process ends first, the task fails with <see cref="IOException"/>.</summary>
    public Task<MachineReport> SendAsync(MachineCommand command)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = new TaskCompletionSource<MachineReport>(TaskCreationOptions.RunContinuationsAsynchronously);
        _answers[id] = answer;
        lock (_process)
        {
            _process.StandardInput.WriteLine(JsonSerializer.Serialize(command with { Id = id }));
            _process.StandardInput.Flush();
        }

        return answer.Task.WaitAsync(Patience);
    }

    /// <summary>Gets a user's token with several callers at once.</summary>
    public Task<MachineReport> GetAsync(string user, int callers = 1) => SendAsync(new() { Do = "get", Users = [user], Callers = callers });

    /// <summary>Refreshes a user's token.</summary>
    public Task<MachineReport> RefreshAsync(string user) => SendAsync(new() { Do = "refresh", Users = [user] });

    /// <summary>Returns the state of a user's connection.</summary>
    public async Task<string> DescribeAsync(string user)
    {
        var report = await SendAsync(new() { Do = "describe", Users = [user] });
        return report.Text == "error" ? throw new InvalidOperationException(report.Message) : report.Text!;
    }

    /// <summary>Calls repeatedly, until the machine stops or <see cref="StopLoadsAsync"/> is called.</summary>
    /// <param name="users">The users, in turn.</param>
    /// <param name="callers">The number of callers.</param>
    /// <param name="refreshes">Whether the calls refresh the tokens.</param>
    /// <param name="pause">The time in milliseconds that a caller waits after each call; 0 for full speed.</param>
    public Task LoadAsync(string[] users, int callers, bool refreshes, int pause) =>
        SendAsync(new() { Do = "load", Users = users, Callers = callers, Refreshes = refreshes, Pause = pause });

    /// <summary>Ends the loads.</summary>
    /// <returns>The results of all calls.</returns>
    public Task<MachineReport> StopLoadsAsync() => SendAsync(new() { Do = "stop" });

    /// <summary>Ends the process at once (SIGKILL).</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        await _output;
    }

    /// <summary>Pauses the process (SIGSTOP), and waits until all its threads have stopped.</summary>
    /// <remarks>The signal stops the threads only when one of them handles it. On a busy machine, the others run until then.</remarks>
    public async Task PauseAsync()
    {
        await SignalAsync("-STOP");
        using var limit = new CancellationTokenSource(Patience);
        while (Directory.EnumerateDirectories($"/proc/{_process.Id}/task").Any(static thread => !IsStopped(thread)))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(1), limit.Token);
        }
    }

    /// <summary>Continues the process (SIGCONT).</summary>
    public Task ContinueAsync() => SignalAsync("-CONT");

    /// <summary>Stops the process in order (SIGTERM), and waits for its end.</summary>
    public async Task StopAsync()
    {
        await SignalAsync("-TERM");
        await _process.WaitForExitAsync().WaitAsync(Patience);
        await _output;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    /// <summary>Returns whether a thread has stopped or ended. Its state follows the name in parentheses (proc_pid_stat(5)).</summary>
    private static bool IsStopped(string thread)
    {
        try
        {
            var text = File.ReadAllText($"{thread}/stat");
            return text[text.LastIndexOf(')') + 2] is 'T' or 't';
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or IOException { HResult: 3 })
        {
            return true;
        }
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [signal, $"{_process.Id}"]);
        await kill.WaitForExitAsync();
    }

    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            var report = JsonSerializer.Deserialize<MachineReport>(line)!;
            switch (report)
            {
                case { Id: 0, Text: "ready" }:
                    _ready.TrySetResult();
                    break;
                case { Id: 0, Text: "drained" }:
                    _drained.TrySetResult(report);
                    break;
                case { Id: > 0 } when _answers.TryRemove(report.Id, out var answer):
                    answer.TrySetResult(report);
                    break;
            }
        }

        var end = new IOException($"The process {Name} has ended.");
        _ready.TrySetException(end);
        _drained.TrySetException(end);
        foreach (var answer in _answers.Values)
        {
            answer.TrySetException(end);
            _ = answer.Task.Exception;
        }

        _ = _drained.Task.Exception;
    }
}
