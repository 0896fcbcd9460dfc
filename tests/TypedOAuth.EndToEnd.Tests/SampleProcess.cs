using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.TestSupport;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Runs the sample by its command, on free ports and in a separate folder.</summary>
internal sealed class SampleProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    private readonly TimeSpan _accessTokenLifetime;
    private readonly ConcurrentQueue<string> _output = new();
    private Process? _process;

    private SampleProcess(TimeSpan accessTokenLifetime) => _accessTokenLifetime = accessTokenLifetime;

    /// <summary>The sample's folder.</summary>
    public required string Project { get; init; }

    public string DataDirectory { get; } = Directory.CreateTempSubdirectory("typedoauth-e2e-").FullName;

    public int ServerPort { get; init; } = FreePort.Find();

    public int AppPort { get; init; } = FreePort.Find();

    /// <summary>The lines that the sample has written to both of its streams.</summary>
    public IReadOnlyList<string> Output => [.. _output];

    /// <summary>Whether the sample runs without cultures, as an app that omits their data does.</summary>
    private bool IsInvariant { get; init; }

    public Uri App => new($"http://127.0.0.1:{AppPort}/");

    public Uri Server => new($"http://127.0.0.1:{ServerPort}/");

    public static async Task<SampleProcess> StartAsync(
        TimeSpan accessTokenLifetime, string project = "samples/Connections", bool isInvariant = false)
    {
        var sample = new SampleProcess(accessTokenLifetime) { Project = project, IsInvariant = isInvariant };
        await sample.StartAsync();
        return sample;
    }

    /// <summary>Runs a sample that is expected to exit without a signal.</summary>
    /// <returns>The exit code and the output.</returns>
    public static async Task<(int ExitCode, string Output)> RunToEndAsync(int serverPort, int appPort, string project = "samples/Connections")
    {
        await using var sample = new SampleProcess(TimeSpan.FromMinutes(10)) { Project = project, ServerPort = serverPort, AppPort = appPort };
        sample.Launch(static _ => { }, static () => { });
        using var limit = new CancellationTokenSource(StartLimit);
        await sample._process!.WaitForExitAsync(limit.Token);
        return (sample._process.ExitCode, sample.GetText());
    }

    public async Task StartAsync()
    {
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Launch(
            line =>
            {
                if (line.StartsWith("Open http", StringComparison.Ordinal))
                {
                    ready.TrySetResult();
                }
            },
            () => ready.TrySetException(new InvalidOperationException($"The sample ended:\n{GetText()}")));
        await ready.Task.WaitAsync(StartLimit);
    }

    public async Task StopAsync()
    {
        if (_process is { } process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
            _process = null;
        }
    }

    /// <summary>Creates another instance of the site's token services in this process.</summary>
    public ServiceProvider CreatePeer() => Peer.Create(DataDirectory, App, Server);

    /// <summary>
    /// Starts another process of the same site. It writes "ready", and then answers each line with the result of a refresh. It stops on SIGTERM, as
    /// a service does.
    /// </summary>
    /// <param name="tokenEndpoint">The token endpoint; by default that of the sample's server.</param>
    public Process StartPeer(Uri? tokenEndpoint = null)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])
        [
            Path.Combine(AppContext.BaseDirectory, "TypedOAuth.EndToEnd.Refresher.dll"),
            DataDirectory, App.AbsoluteUri, Server.AbsoluteUri, "alice", (tokenEndpoint ?? new(Server, "connect/token")).AbsoluteUri,
        ])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    /// <summary>Returns the number of refresh tokens in a state at the authorization server: <c>valid</c>, <c>redeemed</c>, <c>revoked</c>.</summary>
    public long CountRefreshTokens(string status)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(DataDirectory, "server.db")};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM OpenIddictTokens WHERE Type LIKE '%refresh_token' AND Status = $status;";
        command.Parameters.AddWithValue("$status", status);
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Returns whether only its owner can access a file. Windows has another kind of rights.</summary>
    public bool IsPrivate(string file) => OperatingSystem.IsWindows()
        || File.GetUnixFileMode(Path.Combine(DataDirectory, file)) == (UnixFileMode.UserRead | UnixFileMode.UserWrite);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(DataDirectory, recursive: true);
    }

#if DEBUG
    public const string Configuration = "Debug";
#else
    public const string Configuration = "Release";
#endif

    private void Launch(Action<string> onLine, Action onExit)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])
        [
            .. IsInvariant ? CreateInvariantCommand() : ["run", "--no-build", "--configuration", Configuration, "--project", Project, "--"],
            "--data", DataDirectory, "--server-port", $"{ServerPort}", "--app-port", $"{AppPort}",
            "--access-token-lifetime", $"{_accessTokenLifetime}",
        ])
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += Note;
        _process.ErrorDataReceived += Note;
        _process.Exited += (_, _) => onExit();
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();

        void Note(object sender, DataReceivedEventArgs e)
        {
            if (e.Data is { } line)
            {
                _output.Enqueue(line);
                onLine(line);
            }
        }
    }

    /// <summary>Creates the command that runs the sample without cultures. The runtime reads this switch before any code runs.</summary>
    private string[] CreateInvariantCommand()
    {
        var output = Path.Combine(Repository.Root, "samples", "Connections", "bin", Configuration, "net10.0");
        var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(output, "Connections.runtimeconfig.json")))!;
        settings["runtimeOptions"]!["configProperties"]!["System.Globalization.Invariant"] = true;
        var path = Path.Combine(DataDirectory, "invariant.runtimeconfig.json");
        File.WriteAllText(path, settings.ToJsonString());
        return ["exec", "--runtimeconfig", path, Path.Combine(output, "Connections.dll")];
    }

    private string GetText() => string.Join('\n', _output);
}
