using System.Diagnostics;

namespace TypedOAuth.Benchmarks.Builds;

/// <summary>Runs commands of the SDK as a developer does.</summary>
internal static class Command
{
    /// <summary>The repository of the benchmarks.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Runs <c>dotnet</c> and waits for its end.</summary>
    /// <returns>The output and the elapsed time.</returns>
    public static async Task<(string Output, TimeSpan Time)> RunDotNetAsync(
        string directory, CancellationToken cancellationToken, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = directory, RedirectStandardOutput = true };
        var startTime = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        await using var end = cancellationToken.Register(() => process.Kill(entireProcessTree: true));
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        var time = Stopwatch.GetElapsedTime(startTime);
        return process.ExitCode == 0
            ? (output, time)
            : throw new InvalidOperationException($"'dotnet {string.Join(' ', arguments)}' failed in '{directory}':\n{output}");
    }

    private static string FindRepository()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "Generator.sln")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException("The repository's root is not above the benchmarks.");
        }

        return directory.FullName;
    }
}
