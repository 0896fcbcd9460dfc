using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace ManyMachines.Database;

/// <summary>A PostgreSQL server that has its files in a temporary folder and stops when this process ends.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private readonly string _programs;
    private readonly DirectoryInfo _folder;
    private readonly int _port = FindFreePort();
    private readonly string _password = RandomNumberGenerator.GetHexString(32);
    private Process? _stopper;

    private PostgresServer(string programs, DirectoryInfo folder) => (_programs, _folder) = (programs, folder);

    public string ConnectionString => $"Host=127.0.0.1;Port={_port};Username=sample;Password={_password};Database=postgres;SSL Mode=Disable";

    /// <summary>Returns the folder of the server's programs; returns null if they are not installed.</summary>
    public static string? FindPrograms()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal).Select(static folder => Path.Combine(folder, "bin"))
            : [];
        return OperatingSystem.IsWindows()
            ? null
            : path.Concat(debian).FirstOrDefault(static folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }

    public static async Task<PostgresServer> StartAsync(string programs)
    {
        var server = new PostgresServer(programs, Directory.CreateTempSubdirectory("typedoauth-machines-postgres-"));
        try
        {
            await server.StartAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_stopper is not null)
        {
            _stopper.StandardInput.Close();
            await _stopper.WaitForExitAsync();
            _stopper.Dispose();
        }

        _folder.Delete(recursive: true);
    }

    private async Task StartAsync()
    {
        var passwordFile = Path.Combine(_folder.FullName, "password");
        await File.WriteAllTextAsync(passwordFile, _password);
        if (Environment.UserName == "root")
        {
            await RunAsync(new("chown", ["-R", "postgres", _folder.FullName]));
        }

        await RunAsync(CreateStart("initdb", "-D", Data, "-U", "sample", "-A", "scram-sha-256", "--pwfile", passwordFile, "-E", "UTF8", "--no-locale", "--no-sync"));
        var options = $"-p {_port} -k \"{_folder.FullName}\" -c listen_addresses=127.0.0.1";
        await RunAsync(CreateStart("pg_ctl", "-D", Data, "-w", "-s", "-l", Path.Combine(_folder.FullName, "log"), "-o", options, "start"));
        _stopper = StartStopper();
    }

    private string Data => Path.Combine(_folder.FullName, "data");

    /// <summary>Starts a process that stops the server as soon as this process closes the pipe or ends, even if it is killed.</summary>
    private Process StartStopper()
    {
        // Ctrl+C in a terminal reaches all its processes. The server has to run until the processes that use it have ended.
        const string script = "trap '' INT TERM HUP; cat > /dev/null; exec \"$@\"";
        var stop = CreateStart("pg_ctl", "-D", Data, "-w", "-s", "-m", "fast", "stop");
        var start = new ProcessStartInfo("sh", ["-c", script, "sh", stop.FileName, .. stop.ArgumentList])
        {
            RedirectStandardInput = true,
            WorkingDirectory = _folder.FullName,
        };
        return Process.Start(start)!;
    }

    /// <summary>Describes a program of the server. PostgreSQL refuses to run as root, which is the user of many containers.</summary>
    private ProcessStartInfo CreateStart(string program, params string[] arguments)
    {
        var path = Path.Combine(_programs, program);
        return Environment.UserName == "root"
            ? new("setpriv", ["--reuid", "postgres", "--regid", "postgres", "--clear-groups", "--", path, .. arguments])
            : new(path, arguments);
    }

    private async Task RunAsync(ProcessStartInfo start)
    {
        start.WorkingDirectory = _folder.FullName;
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        using var process = Process.Start(start)!;
        var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new SampleException($"PostgreSQL could not be started:\n{string.Concat(output)}");
        }
    }

    private static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
