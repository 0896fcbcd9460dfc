using System.Diagnostics;

namespace TypedOAuth.TestSupport;

/// <summary>Runs commands of the SDK in the repository, as a developer would.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Whether what is missing on a machine is a failure, as it is in CI, and not a reason to skip.</summary>
    public static bool RequiresAll => Environment.GetEnvironmentVariable("TYPEDOAUTH_REQUIRE_ALL") == "1";

    /// <summary>Skips a test with its reason, or fails it where nothing may be missing.</summary>
    public static void SkipOrFail(string reason)
    {
        if (RequiresAll)
        {
            Assert.Fail(reason);
        }

        Assert.Skip(reason);
    }

    /// <summary>Runs a program to its end.</summary>
    /// <returns>Its exit code, and all that it wrote.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(string program, string directory, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A build that is started by a build's test must not take over its settings.
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var output = await Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
            process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, string.Concat(output));
    }

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "Generator.sln")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException("The repository's root is not above the tests.");
        }

        return directory.FullName;
    }
}
