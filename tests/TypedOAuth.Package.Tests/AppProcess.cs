using System.Collections.Concurrent;
using System.Diagnostics;

namespace TypedOAuth.Package.Tests;

/// <summary>A running web app and its output.</summary>
internal sealed class AppProcess : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _output = new();
    private readonly Process _process;

    private AppProcess(ProcessStartInfo start) => _process = new() { StartInfo = start, EnableRaisingEvents = true };

    /// <summary>What the app has written so far.</summary>
    public string Output => string.Join('\n', _output);

    /// <summary>Starts <c>dotnet</c>, and waits until the app has started.</summary>
    public static async Task<AppProcess> StartAsync(string directory, string[] arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var app = new AppProcess(start);
        try
        {
            await app.StartAsync();
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task StartAsync()
    {
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _process.OutputDataReceived += Note;
        _process.ErrorDataReceived += Note;
        _process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"The app ended:\n{Output}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await ready.Task;

        void Note(object sender, DataReceivedEventArgs e)
        {
            if (e.Data is { } line)
            {
                _output.Enqueue(line);

                // It comes after "Now listening", and is the last line that a test waits for.
                if (line.Contains("Application started", StringComparison.Ordinal))
                {
                    ready.TrySetResult();
                }
            }
        }
    }
}
