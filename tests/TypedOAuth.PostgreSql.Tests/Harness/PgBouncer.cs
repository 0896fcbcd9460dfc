using System.Diagnostics;
using Npgsql;

namespace TypedOAuth.PostgreSql.Tests.Harness;

/// <summary>A PgBouncer in transaction mode on a free port: two sessions of the server for all clients.</summary>
internal sealed class PgBouncer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly Process _process;
    private readonly int _port;

    private PgBouncer(DirectoryInfo folder, Process process, int port) => (_folder, _process, _port) = (folder, process, port);

    /// <summary>Starts a PgBouncer before a server.</summary>
    /// <param name="connectionString">A connection string of the server.</param>
    public static async Task<PgBouncer> StartAsync(string connectionString)
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/sbin");
        var program = path.Select(static folder => Path.Combine(folder, "pgbouncer")).FirstOrDefault(File.Exists);
        if (program is null)
        {
            Repository.SkipOrFail("pgbouncer is not installed.");
        }

        var server = new NpgsqlConnectionStringBuilder(connectionString);
        var folder = Directory.CreateTempSubdirectory("typedoauth-pgbouncer-");
        var port = FreePort.Find();
        var settings = Path.Combine(folder.FullName, "pgbouncer.ini");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "users.txt"), $"\"{server.Username}\" \"{server.Password}\"\n");
        await File.WriteAllTextAsync(
            settings,
            $"""
            [databases]
            * = host={server.Host} port={server.Port}
            [pgbouncer]
            listen_addr = 127.0.0.1
            listen_port = {port}
            unix_socket_dir =
            auth_type = trust
            auth_file = {Path.Combine(folder.FullName, "users.txt")}
            pool_mode = transaction
            default_pool_size = 2

            """);
        await PostgresServer.GiveAsync(folder);
        var start = PostgresServer.CreateUnprivileged(program!, settings);
        (start.RedirectStandardError, start.WorkingDirectory) = (true, "/");
        var process = Process.Start(start)!;
        var log = new List<string>();
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            log.Add(line);
            if (line.Contains("process up", StringComparison.Ordinal))
            {
                _ = process.StandardError.ReadToEndAsync();
                return new(folder, process, port);
            }
        }

        throw new InvalidOperationException($"PgBouncer did not start: {string.Join('\n', log)}");
    }

    /// <summary>Returns the connection string that a user of PgBouncer needs.</summary>
    public string Redirect(string connectionString) =>
        connectionString.With(settings => (settings.Port, settings.MaxAutoPrepare) = (_port, 0));

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }
}
