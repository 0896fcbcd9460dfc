using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace TypedOAuth.Benchmarks.Hosting;

/// <summary>An application of benchmarks/Startup as native code.</summary>
/// <param name="Program">The executable.</param>
/// <param name="Warnings">The number of places for which the trimmer or the native compiler reported a warning.</param>
internal sealed record NativeApplication(string Program, int Warnings)
{
    public double Kilobytes => new FileInfo(Program).Length / 1024.0;
}

/// <summary>Publishes applications as native code, with the SDK's defaults.</summary>
internal static partial class Publishing
{
    public static async Task<NativeApplication> PublishAsync(string name, string folder, CancellationToken cancellationToken)
    {
        var output = Path.Combine(folder, name);
        var start = new ProcessStartInfo("dotnet",
        [
            "publish", Path.Combine("benchmarks", "Startup", name), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier,
            "-o", output, "--artifacts-path", Path.Combine(folder, "artifacts"),
            "-p:CppCompilerAndLinker=" + (IsOnPath("clang") ? "clang" : "gcc"), "-p:TreatWarningsAsErrors=false",
        ])
        {
            WorkingDirectory = FindRoot(),
            RedirectStandardOutput = true,
        };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var log = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0
            ? new(Path.Combine(output, name), Warning().Matches(log).Select(static match => match.Value).Distinct(StringComparer.Ordinal).Count())
            : throw new InvalidOperationException($"{name} could not be published:\n{log}");
    }

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(directory => File.Exists(Path.Combine(directory, program)));

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "Generator.sln")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException("The repository's root is not above the benchmarks.");
        }

        return directory.FullName;
    }

    [GeneratedRegex("^.*warning IL.*$", RegexOptions.Multiline)]
    private static partial Regex Warning();
}
