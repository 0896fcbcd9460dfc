using System.Collections.Concurrent;
using System.Diagnostics;
using TypedOAuth.TestSupport;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Runs samples/ManyMachines by its command, on free ports and with a separate temporary folder.</summary>
internal sealed class ManyMachinesProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ConcurrentQueue<string> _output = new();
    private readonly DirectoryInfo _folder;
    private readonly Process _process;

    private ManyMachinesProcess(DirectoryInfo folder, Process process) => (_folder, _process) = (folder, process);

    public required Uri Page { get; init; }

    public required Uri FirstApp { get; init; }

    /// <summary>The lines that the sample has written to both of its streams.</summary>
    public string Output => string.Join('\n', _output);

    /// <summary>Starts the sample. Without PostgreSQL, the test is skipped, or fails if nothing may be missing.</summary>
    public static async Task<ManyMachinesProcess> StartAsync(TimeSpan accessTokenLifetime)
    {
        var (page, firstApp) = (FreePort.Find(), FreePort.Find());
        var folder = Directory.CreateTempSubdirectory("typedoauth-e2e-");

        if (!OperatingSystem.IsWindows())
        {
            // The database server runs as another user if the tests run as root.
            File.SetUnixFileMode(folder.FullName, File.GetUnixFileMode(folder.FullName) | UnixFileMode.OtherExecute | UnixFileMode.OtherRead);
        }

        var start = new ProcessStartInfo("dotnet",
        [
            "run", "--no-build", "--configuration", SampleProcess.Configuration, "--project", "samples/ManyMachines", "--",
            "--page-port", $"{page}", "--app-port", $"{firstApp}", "--second-app-port", $"{FreePort.Find()}", "--server-port", $"{FreePort.Find()}",
            "--access-token-lifetime", $"{accessTokenLifetime}",
        ])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["TMPDIR"] = folder.FullName;
        var sample = new ManyMachinesProcess(folder, new Process { StartInfo = start, EnableRaisingEvents = true })
        {
            Page = new($"http://127.0.0.1:{page}/"),
            FirstApp = new($"http://127.0.0.1:{firstApp}/"),
        };
        await sample.StartAsync();
        return sample;
    }

    /// <summary>Stops the sample with SIGTERM, and checks that it has ended its database server and deleted its files.</summary>
    public async Task StopAsync()
    {
        using var kill = Process.Start("sh", ["-c", $"kill -TERM {_process.Id}"]);
        await _process.WaitForExitAsync().WaitAsync(Patience);
        Assert.True(_process.ExitCode == 0, Output);
        Assert.Empty(_folder.EnumerateDirectories("typedoauth-*"));
    }

    public async ValueTask DisposeAsync()
    {
        // The processes that the sample has started end if the sample ends, even if it is killed.
        if (!_process.HasExited)
        {
            using var kill = Process.Start("sh", ["-c", $"kill -TERM {_process.Id}"]);
            await _process.WaitForExitAsync().WaitAsync(Patience);
        }

        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task StartAsync()
    {
        var ready = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process.OutputDataReceived += Note;
        _process.ErrorDataReceived += Note;
        _process.Exited += (_, _) => ready.TrySetResult(false);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        if (!await ready.Task.WaitAsync(Patience))
        {
            // Also waits for the rest of the output.
            await _process.WaitForExitAsync();
            await DisposeAsync();
            Repository.SkipOrFail(Output);
        }

        void Note(object sender, DataReceivedEventArgs e)
        {
            if (e.Data is { } line)
            {
                _output.Enqueue(line);
                if (line.StartsWith("Open http", StringComparison.Ordinal))
                {
                    ready.TrySetResult(true);
                }
            }
        }
    }
}
