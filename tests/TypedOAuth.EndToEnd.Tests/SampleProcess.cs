using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Connections.App;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>The sample, started by its command on free ports, with a folder of its own.</summary>
internal sealed class SampleProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    private readonly TimeSpan _accessTokenLifetime;
    private Process? _process;

    private SampleProcess(TimeSpan accessTokenLifetime) => _accessTokenLifetime = accessTokenLifetime;

    public string DataDirectory { get; } = Directory.CreateTempSubdirectory("typedoauth-e2e-").FullName;

    public int ServerPort { get; } = FindFreePort();

    public int AppPort { get; } = FindFreePort();

    public Uri App => new($"http://127.0.0.1:{AppPort}/");

    public Uri Server => new($"http://127.0.0.1:{ServerPort}/");

    public static string RepositoryRoot { get; } = FindRepositoryRoot();

    public static async Task<SampleProcess> StartAsync(TimeSpan accessTokenLifetime)
    {
        var sample = new SampleProcess(accessTokenLifetime);
        await sample.StartAsync();
        return sample;
    }

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = RepositoryRoot,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                "run", "--no-build", "--configuration", Configuration, "--project", "samples/Connections", "--",
                "--data", DataDirectory, "--server-port", $"{ServerPort}", "--app-port", $"{AppPort}",
                "--access-token-lifetime", $"{_accessTokenLifetime}",
            },
        };
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        var output = new StringBuilder();
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        _process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"The sample ended:\n{output}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await ready.Task.WaitAsync(StartLimit);

        void Note(string? line)
        {
            lock (output)
            {
                output.AppendLine(line);
            }

            if (line?.StartsWith("Open http", StringComparison.Ordinal) == true)
            {
                ready.TrySetResult();
            }
        }
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

    /// <summary>Another process of the same site, as far as tokens go: the same file, the same keys, the same client.</summary>
    public ServiceProvider CreatePeer()
    {
        using var secrets = JsonDocument.Parse(File.ReadAllText(Path.Combine(DataDirectory, "secrets.json")));
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["OAuth2:BaseUri"] = App.AbsoluteUri,
            ["OAuth2:notes:ClientId"] = "notes-app",
            ["OAuth2:notes:ClientSecret"] = secrets.RootElement.GetProperty("NotesClientSecret").GetString(),
            ["OAuth2:notes:AccessTokenUri"] = new Uri(Server, "connect/token").AbsoluteUri,
            ["OAuth2:notes:RevokeTokenUri"] = new Uri(Server, "connect/revoke").AbsoluteUri,
        }).Build());
        services.AddSingleton<IHostEnvironment>(new Microsoft.Extensions.Hosting.Internal.HostingEnvironment { EnvironmentName = "Production" });
        services.AddLogging();
        services.AddDataProtection()
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(DataDirectory, "keys")))
            .SetApplicationName("Connections");
        services.AddTypedOAuth().UseSqlite($"Data Source={Path.Combine(DataDirectory, "tokens.db")}");
        services.AddSingleton<Microsoft.AspNetCore.Hosting.Server.IServer, NoServer>();
        services.AddNotesClient();
        return services.BuildServiceProvider();
    }

    /// <summary>How many refresh tokens the authorization server holds in a state: <c>valid</c>, <c>redeemed</c>, <c>revoked</c>.</summary>
    public long CountRefreshTokens(string status)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(DataDirectory, "server.db")};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM OpenIddictTokens WHERE Type LIKE '%refresh_token' AND Status = $status;";
        command.Parameters.AddWithValue("$status", status);
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Whether a file is its owner's alone; Windows has rights of another kind.</summary>
    public bool IsPrivate(string file) => OperatingSystem.IsWindows()
        || File.GetUnixFileMode(Path.Combine(DataDirectory, file)) == (UnixFileMode.UserRead | UnixFileMode.UserWrite);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(DataDirectory, recursive: true);
    }

#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    public static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string FindRepositoryRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Generator.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new DirectoryNotFoundException("Generator.sln was not found above the tests.");
    }

    private sealed class NoServer : Microsoft.AspNetCore.Hosting.Server.IServer
    {
        public Microsoft.AspNetCore.Http.Features.IFeatureCollection Features { get; } = new Microsoft.AspNetCore.Http.Features.FeatureCollection();

        public void Dispose()
        {
        }

        public Task StartAsync<TContext>(
            Microsoft.AspNetCore.Hosting.Server.IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
