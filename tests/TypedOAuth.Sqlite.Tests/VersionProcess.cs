using System.Diagnostics;

namespace TypedOAuth.Sqlite.Tests;

/// <summary>A process of one version, with the database and the keys of a folder. It answers commands.</summary>
internal sealed class VersionProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private VersionProcess(Process process) => _process = process;

    /// <summary>The version of the library that the process runs.</summary>
    public required string Version { get; init; }

    public static async Task<VersionProcess> StartPreviousAsync(string folder, RotatingServer server)
    {
        var process = await StartAsync(await PreviousVersion.GetProgramAsync(), folder, server);
        Assert.Equal(PreviousVersion.Number, process.Version);
        return process;
    }

    public static Task<VersionProcess> StartCurrentAsync(string folder, RotatingServer server) =>
        StartAsync(Path.Combine(AppContext.BaseDirectory, "TypedOAuth.Sqlite.VersionPeer.dll"), folder, server);

    /// <summary>Sends a command and returns the answer.</summary>
    public async Task<string> AskAsync(string command)
    {
        await _process.StandardInput.WriteLineAsync(command);
        return await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience)
            ?? throw new InvalidOperationException($"The process has ended: {await _process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>Kills the process, as a crash does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private static async Task<VersionProcess> StartAsync(string program, string folder, RotatingServer server)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [program, folder, server.Address.AbsoluteUri])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var version = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        return new(process) { Version = version ?? throw new InvalidOperationException(await process.StandardError.ReadToEndAsync()) };
    }
}
