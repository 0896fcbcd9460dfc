using System.Diagnostics;

namespace ManyMachines.Control;

/// <summary>A process of the app or the worker, which the page shows, kills and starts.</summary>
internal sealed class Machine(string name, string title, Uri? address, Func<string, ProcessStartInfo> createStart) : IAsyncDisposable
{
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(20);

    private readonly Lock _gate = new();
    private Process? _process;
    private string _state = "Not started";

    public string Name => name;

    public string Title => title;

    /// <summary>The address of the app; null for the worker.</summary>
    public Uri? Address => address;

    /// <summary>Whether the process is killed when its next token request arrives at the server.</summary>
    public bool IsKilledAtRefresh { get; private set; }

    /// <summary>The last line that the process has written: the time and the result of its last request to the API.</summary>
    public string LastResult { get; private set; } = "";

    /// <summary>Returns whether the process runs, and a description for the page.</summary>
    public (bool IsRunning, string Text) GetState()
    {
        lock (_gate)
        {
            return _process is { } process ? (true, $"Running, process {process.Id}") : (false, _state);
        }
    }

    /// <summary>Starts the process.</summary>
    /// <returns>A task that completes when the process has written its first line or has ended.</returns>
    public Task Start()
    {
        lock (_gate)
        {
            if (_process is not null)
            {
                return Task.CompletedTask;
            }

            var process = Process.Start(createStart(name))!;
            _process = process;
            var isReady = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _ = FollowAsync(process, isReady);
            return isReady.Task;
        }
    }

    /// <summary>Kills the process by its id (SIGKILL), so that it cannot complete any work.</summary>
    public void Kill()
    {
        lock (_gate)
        {
            IsKilledAtRefresh = false;
            if (_process is { } process)
            {
                process.Kill();
                process.WaitForExit();
                End(process, "Killed");
            }
        }
    }

    /// <summary>Kills the process when its next token request has arrived at the server.</summary>
    public void KillAtRefresh() => IsKilledAtRefresh = true;

    /// <summary>Stops the process in order; kills it if it does not stop.</summary>
    public async ValueTask DisposeAsync()
    {
        Process? process;
        lock (_gate)
        {
            process = _process;
        }

        if (process is null)
        {
            return;
        }

        try
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync().WaitAsync(StopLimit);
        }
        catch (Exception exception) when (exception is TimeoutException or InvalidOperationException)
        {
            // The process does not stop, or it has been killed in the meantime.
            Kill();
        }
    }

    private async Task FollowAsync(Process process, TaskCompletionSource isReady)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            LastResult = line;
            isReady.TrySetResult();
        }

        await process.WaitForExitAsync();
        lock (_gate)
        {
            End(process, "Stopped");
        }

        isReady.TrySetResult();
    }

    private void End(Process process, string state)
    {
        if (_process == process)
        {
            (_process, _state) = (null, state);
        }
    }
}
