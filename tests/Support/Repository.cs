using System.Diagnostics;

namespace TypedOAuth.TestSupport;

/// <summary>Runs commands of the SDK in the repository as a developer does.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Whether a missing requirement is a failure, as in CI, instead of a reason to skip a test.</summary>
    public static bool RequiresAll => Environment.GetEnvironmentVariable("TYPEDOAUTH_REQUIRE_ALL") == "1";

    /// <summary>Skips a test with a reason, or fails it if <see cref="RequiresAll"/> is set.</summary>
    public static void SkipOrFail(string reason)
    {
        if (RequiresAll)
        {
            Assert.Fail(reason);
        }

        Assert.Skip(reason);
    }

    /// <summary>Runs a program and waits for its end.</summary>
    /// <returns>The exit code and the whole output.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(string program, string directory, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A build that a test starts must not inherit the settings of the surrounding build.
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
