using System.Diagnostics;
using System.Globalization;

namespace TypedOAuth.TestSupport;

/// <summary>
/// Checks which runtime the tests run on. <c>eng/net11.sh</c> sets TYPEDOAUTH_EXPECTED_RUNTIME, so that a run that fell back to another
/// runtime fails.
/// </summary>
public sealed class RuntimeTests
{
    private static readonly string? Expected = Environment.GetEnvironmentVariable("TYPEDOAUTH_EXPECTED_RUNTIME");

    /// <summary>Without a request for another one, what is built for net10.0 runs on .NET 10.</summary>
    [Fact]
    public void The_tests_run_on_the_expected_runtime() =>
        Assert.Equal(Expected ?? "10", Environment.Version.Major.ToString(CultureInfo.InvariantCulture));

    /// <summary>Tests start programs with the command <c>dotnet</c>, which has to lead to the same runtime.</summary>
    [Fact]
    public async Task Programs_that_the_tests_start_run_on_the_same_runtime()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["--list-runtimes"]) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var frameworks = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(static line => line.StartsWith("Microsoft.NETCore.App ", StringComparison.Ordinal))
            .Select(static line => line.Split(' ')[1].Split('.')[0])
            .ToList();
        Assert.Contains(Expected ?? "10", frameworks);

        // Where one is requested, there is no other one to fall back to.
        Assert.True(Expected is null || frameworks.TrueForAll(static major => major == Expected), output);
    }
}
