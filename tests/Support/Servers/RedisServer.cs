using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TypedOAuth.TestSupport;

/// <summary>Runs a Redis server in a temporary folder, on a free loopback port, as a user that is not root.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private const string Program = "redis-server";

    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(20);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("typedoauth-redis-");
    private readonly string[] _settings;
    private Process? _process;
    private Task _output = Task.CompletedTask;

    private RedisServer(string[] settings) => _settings = settings;

    /// <summary>Whether this machine has the server.</summary>
    public static bool IsInstalled { get; } = IsOnPath(Program);

    public int Port { get; } = FreePort.Find();

    public string Address => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port}");

    /// <summary>Skips the test if this machine does not have the server; fails the test if nothing may be skipped.</summary>
    public static void Require()
    {
        if (!IsInstalled)
        {
            Repository.SkipOrFail($"There is no {Program} on the PATH: install Debian's package redis-server, or set TYPEDOAUTH_REDIS.");
        }
    }

    /// <summary>Starts a server.</summary>
    /// <param name="settings">Further arguments of the server, for example <c>--appendonly</c> and <c>yes</c>.</param>
    public static async Task<RedisServer> StartNewAsync(params string[] settings)
    {
        var server = new RedisServer(settings);
        if (IsRoot)
        {
            await RunToEndAsync("chown", User, server._folder.FullName);
        }

        await server.StartAsync();
        return server;
    }

    /// <summary>Starts the server; a second start uses the same port and files.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo(IsRoot ? "setpriv" : Program) { RedirectStandardOutput = true, WorkingDirectory = _folder.FullName };
        if (IsRoot)
        {
            // The command replaces itself with the server, so the process id is the server's.
            foreach (var argument in new[] { $"--reuid={User}", $"--regid={User}", "--clear-groups", Program })
            {
                start.ArgumentList.Add(argument);
            }
        }

        string[] arguments =
        [
            "--port", Port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--dir", _folder.FullName, "--save", "", "--daemonize", "no",
            .. _settings,
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        _process = Process.Start(start)!;
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _output = ReadOutputAsync(_process.StandardOutput, ready);
        await ready.Task.WaitAsync(StartLimit);
    }

    /// <summary>Stops the server in an orderly way, as an operator does.</summary>
    public async Task StopAsync()
    {
        try
        {
            await SendAsync("SHUTDOWN NOSAVE");
        }
        catch (IOException)
        {
            // A server that stops closes the connection.
        }

        await EndAsync();
    }

    /// <summary>Ends the server's process at once (SIGKILL).</summary>
    public Task KillAsync()
    {
        _process?.Kill();
        return EndAsync();
    }

    /// <summary>Sends one command without quotes and returns the server's answer.</summary>
    public async Task<string> SendAsync(string command)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(command + "\r\n"));
        client.Client.Shutdown(SocketShutdown.Send);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var answer = await reader.ReadToEndAsync();
        return answer.StartsWith('-') ? throw new InvalidOperationException(answer) : answer;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _folder.Delete(recursive: true);
    }

    private static bool IsRoot => Environment.IsPrivilegedProcess && OperatingSystem.IsLinux();

    /// <summary>The user of Debian's package, or the one that every system has.</summary>
    private static string User { get; } =
        File.Exists("/etc/passwd") && File.ReadLines("/etc/passwd").Any(static line => line.StartsWith("redis:", StringComparison.Ordinal))
            ? "redis"
            : "nobody";

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, program)));

    private static async Task ReadOutputAsync(StreamReader output, TaskCompletionSource ready)
    {
        var text = new StringBuilder();
        while (await output.ReadLineAsync() is { } line)
        {
            text.AppendLine(line);
            if (line.Contains("Ready to accept connections", StringComparison.Ordinal))
            {
                ready.TrySetResult();
            }
        }

        ready.TrySetException(new InvalidOperationException($"Redis did not start: {text}"));
    }

    private static async Task RunToEndAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments))!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        }
    }

    private async Task EndAsync()
    {
        if (_process is { } process)
        {
            await process.WaitForExitAsync();
            await _output;
            process.Dispose();
            _process = null;
        }
    }
}
