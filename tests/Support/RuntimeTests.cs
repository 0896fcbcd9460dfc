using System.Diagnostics;
using System.Globalization;

namespace TypedOAuth.TestSupport;

/// <summary>Checks which runtime the tests run on.</summary>
/// <remarks><c>eng/net11.sh</c> sets TYPEDOAUTH_EXPECTED_RUNTIME, so that a run on an unexpected runtime fails.</remarks>
public sealed class RuntimeTests
{
    private static readonly string? Expected = Environment.GetEnvironmentVariable("TYPEDOAUTH_EXPECTED_RUNTIME");

    /// <summary>Checks the runtime of the tests; without a request for another runtime, it is .NET 10.</summary>
    [Fact]
    public void The_tests_run_on_the_expected_runtime() =>
        Assert.Equal(Expected ?? "10", Environment.Version.Major.ToString(CultureInfo.InvariantCulture));

    /// <summary>Checks that the command <c>dotnet</c>, which tests use to start programs, runs on the same runtime.</summary>
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

        // If a runtime is requested, no other runtime must be available.
        Assert.True(Expected is null || frameworks.TrueForAll(static major => major == Expected), output);
    }
}
