using System.Diagnostics;
using Connections.App;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using TypedOAuth.TestSupport;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Runs samples/Worker, alone and with the store and the keys of samples/Connections.</summary>
public sealed class WorkerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string Program = Path.Combine(
        Repository.Root, "samples", "Worker", "bin", SampleProcess.Configuration, "net10.0", "Worker.dll");

    [Fact]
    public async Task The_command_starts_a_worker_that_needs_nothing_else()
    {
        using var process = Start("run", "--no-build", "--configuration", SampleProcess.Configuration, "--project", "samples/Worker", "--", "--interval", "0");
        var (exitCode, output) = await ReadToEndAsync(process);
        Assert.Equal(0, exitCode);
        Assert.StartsWith("Starting a worker", output, StringComparison.Ordinal);
        Assert.All((string[])["alice", "bob", "carol"], user => Assert.Contains($"{user} has 2 notes", output, StringComparison.Ordinal));
        Assert.Contains("Round complete: 3 users read, 0 failed", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_worker_refreshes_the_tokens_of_users_that_connected_in_the_web_app()
    {
        await using var sample = await SampleProcess.StartAsync(TimeSpan.FromMinutes(10));
        await using (var app = CreateApp(sample))
        {
            await PersonWithoutBrowser.ConnectAsync(app.GetRequiredService<NotesClient>(), sample.App);
        }

        using var process = Start(
            Program, "--interval", "0", "--data", sample.DataDirectory, "--server-port", $"{sample.ServerPort}", "--app-port", $"{sample.AppPort}");
        var (exitCode, output) = await ReadToEndAsync(process);
        Assert.True(exitCode == 0, output);
        Assert.Contains("alice has 2 notes", output, StringComparison.Ordinal);
        Assert.Contains("Round complete: 1 users read, 0 failed", output, StringComparison.Ordinal);
        Assert.Equal((1, 1), (sample.CountRefreshTokens("redeemed"), sample.CountRefreshTokens("valid")));
    }

    [Fact]
    public async Task The_worker_stops_between_two_rounds()
    {
        using var process = Start(Program, "--interval", "3600");
        try
        {
            while (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line
                && !line.Contains("Round complete", StringComparison.Ordinal))
            {
            }

            using var kill = Process.Start("sh", ["-c", $"kill -TERM {process.Id}"]);
            var (exitCode, output) = await ReadToEndAsync(process);
            Assert.True(exitCode == 0, output);
            Assert.DoesNotContain("fail:", output, StringComparison.Ordinal);
        }
        finally
        {
            process.Kill();
        }
    }

    /// <summary>Creates a process of the web app whose clock is slow, so that the stored token has expired for the worker.</summary>
    private static ServiceProvider CreateApp(SampleProcess sample)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(
            new ConfigurationBuilder().AddInMemoryCollection(Peer.CreateSettings(sample.DataDirectory, sample.App, sample.Server)).Build());
        services.AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = "Production" });
        services.AddLogging();
        services.AddSingleton<TimeProvider>(new SlowClock());
        Peer.AddServices(services, sample.DataDirectory);
        return services.BuildServiceProvider();
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        return Process.Start(start)!;
    }

    private static async Task<(int ExitCode, string Output)> ReadToEndAsync(Process process)
    {
        try
        {
            var error = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync().WaitAsync(Patience);
            await process.WaitForExitAsync().WaitAsync(Patience);
            return (process.ExitCode, output + await error);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private sealed class SlowClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() - TimeSpan.FromHours(1);
    }
}
