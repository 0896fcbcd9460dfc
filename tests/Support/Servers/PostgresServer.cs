using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace TypedOAuth.TestSupport;

/// <summary>A PostgreSQL server on a free port of this machine, with its files in a temporary folder. The first use starts the server.</summary>
/// <remarks>
/// As an assembly fixture, it is shared by the tests, and each test has its own schema or database. With the environment variable
/// <c>TYPEDOAUTH_POSTGRES</c> (a connection string of an administrator), the tests use a running server instead.
/// </remarks>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string Variable = "TYPEDOAUTH_POSTGRES";

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly string? _external;
    private readonly bool _isDurable;
    private DirectoryInfo? _folder;
    private Process? _process;
    private int _port;

    /// <summary>Creates the server that the tests of an assembly share.</summary>
    public PostgresServer() => _external = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;

    private PostgresServer(bool isDurable) => _isDurable = isDurable;

    /// <summary>Creates a server of one test, which the test can stop.</summary>
    /// <param name="isDurable">Whether a completed transaction survives a crash of the machine. A test server is faster if it does not.</param>
    public static PostgresServer CreateOwn(bool isDurable = false) => new(isDurable);

    /// <summary>The folder of the server's programs; null if they are not installed.</summary>
    public static string? Programs { get; } = FindPrograms();

    /// <summary>Returns the connection string of an administrator, after the server has started.</summary>
    public async Task<string> GetAdministratorAsync()
    {
        await EnsureStartedAsync();
        return GetConnectionString("postgres");
    }

    /// <summary>Creates an empty schema in a shared database, and returns a connection string with this schema as its search path.</summary>
    public async Task<string> CreateSchemaAsync()
    {
        var administrator = await GetAdministratorAsync();
        var name = NewName();
        await ExecuteAsync(administrator, $"CREATE SCHEMA {name}");
        return new NpgsqlConnectionStringBuilder(administrator) { SearchPath = name }.ConnectionString;
    }

    /// <summary>Creates an empty database, and returns its connection string.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var administrator = await GetAdministratorAsync();
        var name = NewName();
        await ExecuteAsync(administrator, $"CREATE DATABASE {name}");
        return GetConnectionString(name);
    }

    /// <summary>Starts the server again, on the same port.</summary>
    public Task StartAsync() => EnsureStartedAsync();

    /// <summary>Stops the server in order. Its connections end.</summary>
    public Task StopAsync() => EndAsync("-INT");

    /// <summary>Kills all processes of the server, as a crash of the machine does.</summary>
    public async Task KillAsync()
    {
        // The server's children would continue for a moment after the end of the server.
        var children = await File.ReadAllTextAsync($"/proc/{_process!.Id}/task/{_process.Id}/children");
        await EndAsync("-KILL");
        foreach (var id in children.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            try
            {
                using var child = Process.GetProcessById(int.Parse(id, CultureInfo.InvariantCulture));
                child.Kill();
            }
            catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
            {
                // The child has ended.
            }
        }
    }

    /// <summary>Runs a statement on a new connection.</summary>
    /// <returns>The first value of the first row.</returns>
    public static async Task<object?> ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    /// <summary>Starts a program as a user who is not root, which the programs of PostgreSQL refuse.</summary>
    public static ProcessStartInfo CreateUnprivileged(string program, params string[] arguments) => Environment.UserName == "root"
        ? new("setpriv", ["--reuid", UserName, "--regid", UserName, "--clear-groups", "--", program, .. arguments])
        : new(program, arguments);

    /// <summary>Gives a folder to the user of <see cref="CreateUnprivileged"/>.</summary>
    public static async Task GiveAsync(DirectoryInfo folder)
    {
        if (Environment.UserName == "root")
        {
            await RunAsync(new("chown", ["-R", UserName, folder.FullName]));
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await StopAsync();
        }

        _turn.Dispose();
        _folder?.Delete(recursive: true);
    }

    private static string UserName { get; } =
        File.Exists("/etc/passwd") && File.ReadLines("/etc/passwd").Any(static line => line.StartsWith("postgres:", StringComparison.Ordinal))
            ? "postgres"
            : "nobody";

    private static string NewName() => $"t{Guid.NewGuid():N}";

    private string GetConnectionString(string database) => _external is not null
        ? new NpgsqlConnectionStringBuilder(_external) { Database = database, MaxPoolSize = 20 }.ConnectionString
        : $"Host=127.0.0.1;Port={_port};Username=postgres;Database={database};Maximum Pool Size=20;SSL Mode=Disable";

    private async Task EnsureStartedAsync()
    {
        if (_external is not null)
        {
            return;
        }

        if (Programs is null)
        {
            Repository.SkipOrFail($"PostgreSQL is not installed (initdb): install it, or set {Variable} to an administrator's connection string.");
        }

        await _turn.WaitAsync();
        try
        {
            if (_folder is null)
            {
                await CreateClusterAsync();
            }

            if (_process is null)
            {
                await LaunchAsync();
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task CreateClusterAsync()
    {
        var folder = Directory.CreateTempSubdirectory("typedoauth-postgres-");
        await GiveAsync(folder);
        await RunAsync(CreateUnprivileged(
            Path.Combine(Programs!, "initdb"), "-D", Path.Combine(folder.FullName, "data"), "-U", "postgres", "-A", "trust", "-E", "UTF8",
            "--no-locale", "--no-sync"));
        (_folder, _port) = (folder, FreePort.Find());
    }

    private async Task LaunchAsync()
    {
        string[] unsafeSettings = _isDurable ? [] : ["-c", "fsync=off", "-c", "full_page_writes=off"];
        for (var attempt = 1; ; attempt++)
        {
            var start = CreateUnprivileged(
                Path.Combine(Programs!, "postgres"),
                ["-D", Path.Combine(_folder!.FullName, "data"), "-p", $"{_port}", "-k", _folder.FullName, "-c", "listen_addresses=127.0.0.1",
                 "-c", "max_connections=300", "-c", "jit=off", "-c", "logging_collector=off", .. unsafeSettings]);
            start.RedirectStandardError = true;
            start.WorkingDirectory = _folder.FullName;
            var process = Process.Start(start)!;
            var log = await ReadLogAsync(process);
            if (log is null)
            {
                _process = process;
                return;
            }

            // Children of a killed server keep its memory until they notice that the server has ended.
            if (attempt == 50 || !log.Contains("shared memory", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"PostgreSQL did not start: {log}");
            }

            await Task.Delay(100);
        }
    }

    /// <summary>Reads the log until the server accepts connections, and then in the background.</summary>
    /// <returns>Null if the server accepts connections; the log if the server has ended.</returns>
    private static async Task<string?> ReadLogAsync(Process process)
    {
        var log = new List<string>();
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            log.Add(line);
            if (line.Contains("ready to accept connections", StringComparison.Ordinal))
            {
                _ = process.StandardError.ReadToEndAsync();
                return null;
            }
        }

        await process.WaitForExitAsync();
        process.Dispose();
        return string.Join('\n', log);
    }

    private async Task EndAsync(string signal)
    {
        if (_process is { } process)
        {
            await RunAsync(new("kill", [signal, $"{process.Id}"]));
            await process.WaitForExitAsync();
            process.Dispose();
            _process = null;
        }
    }

    private static async Task RunAsync(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        start.WorkingDirectory = "/";
        using var process = Process.Start(start)!;
        var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)}: {string.Concat(output)}");
        }
    }

    private static string? FindPrograms()
    {
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql")
                .OrderByDescending(static folder => folder.Length).ThenByDescending(static folder => folder, StringComparer.Ordinal)
                .Select(static folder => Path.Combine(folder, "bin"))
            : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return debian.Concat(path).FirstOrDefault(static folder =>
            File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
    }
}
