using System.Diagnostics;
using System.Net.Http.Json;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Machines;

/// <summary>
/// Runs npm's <c>oidc-provider</c>, which rotates refresh tokens and ends a grant if a refresh token is used twice.
/// </summary>
public sealed class OidcProvider : ITestProvider
{
    private static readonly Lazy<Task<string?>> Installation = new(InstallAsync);

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromMinutes(2) };
    private readonly Process _process;

    private OidcProvider(Process process, int port) => (_process, _http.BaseAddress) = (process, new($"http://127.0.0.1:{port}/"));

    public Uri Address => _http.BaseAddress!;

    /// <summary>Returns the reason why the provider cannot run on this machine; null if it can run.</summary>
    public static Task<string?> FindObstacleAsync() => Installation.Value;

    public static async Task<OidcProvider> StartAsync()
    {
        if (await FindObstacleAsync() is { } obstacle)
        {
            throw new InvalidOperationException(obstacle);
        }

        var process = Process.Start(new ProcessStartInfo(Node, ["provider.mjs"])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        return await process.StandardOutput.ReadLineAsync() is { } line && line.StartsWith("listening ", StringComparison.Ordinal)
            ? new(process, int.Parse(line["listening ".Length..], System.Globalization.CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"The provider did not start: {await errors}");
    }

    public async Task SetAsync(ProviderSettings settings) => await PostAsync("admin/settings", settings);

    public async Task WaitForRequestAsync() => await _http.GetStringAsync(new Uri("admin/arrived", UriKind.Relative));

    public async Task ReleaseAsync() => await PostAsync("admin/release", new { });

    public async Task<AccountReport> AskAsync(string account) =>
        (await _http.GetFromJsonAsync<AccountReport>(new Uri($"admin/account?id={account}", UriKind.Relative)))!;

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _http.Dispose();
    }

    private static string Folder { get; } = Path.Combine(Repository.Root, "artifacts", "oidc-provider");

    /// <summary>Node.js: the one that CI installs, or the one on the PATH.</summary>
    private static string Node => Path.Combine(Repository.Root, "artifacts", "node", "node_modules", ".bin", "node") is var own && File.Exists(own) ? own : "node";

    private async Task PostAsync<T>(string path, T value)
    {
        using var response = await _http.PostAsJsonAsync(new Uri(path, UriKind.Relative), value);
        response.EnsureSuccessStatusCode();
    }

    private static async Task<string?> InstallAsync()
    {
        if (await TryRunAsync(Node, "/", "--version") is not { } version || !int.TryParse(version.TrimStart('v').Split('.')[0], out var major) || major < 20)
        {
            return "Node.js 20 or later is not on the PATH.";
        }

        Directory.CreateDirectory(Folder);

        // Other test processes wait for the first one.
        await using var turn = await TakeTurnAsync();
        var source = Path.Combine(AppContext.BaseDirectory, "Provider");
        var (wanted, installed) = (Path.Combine(source, "package-lock.json"), Path.Combine(Folder, "package-lock.json"));
        var isCurrent = Directory.Exists(Path.Combine(Folder, "node_modules", "oidc-provider"))
            && File.Exists(installed) && await File.ReadAllTextAsync(wanted) == await File.ReadAllTextAsync(installed);
        foreach (var file in Directory.GetFiles(source))
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)), overwrite: true);
        }

        return isCurrent || await TryRunAsync("npm", Folder, "ci", "--no-audit", "--no-fund", "--ignore-scripts") is not null
            ? null
            : "oidc-provider cannot be installed: npm is not on the PATH, or cannot reach its registry.";
    }

    private static async Task<FileStream> TakeTurnAsync()
    {
        while (true)
        {
            try
            {
                return new(Path.Combine(Folder, "turn"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(100);
            }
        }
    }

    private static async Task<string?> TryRunAsync(string program, string folder, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? output[0] : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
