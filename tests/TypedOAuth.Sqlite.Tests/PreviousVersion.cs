using System.ComponentModel;
using System.Formats.Tar;
using System.Security.Cryptography;
using System.Text;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Sqlite.Tests;

/// <summary>
/// Builds the program that shares a database with other versions from the sources of version 0.5.0, which are in the repository's history. The
/// build is kept in the folder <c>artifacts</c>.
/// </summary>
internal static class PreviousVersion
{
    public const string Number = "0.5.0";

    private const string Commit = "3e9f3cb1e1ec34ab395bab66e4c50adafd989a2e";
    private const string Project = "TypedOAuth.Sqlite.VersionPeer";

    private static readonly Lazy<Task<string>> Program = new(BuildAsync);

    /// <summary>Returns the path of the program. Without the history, the test is skipped, or fails if nothing may be missing.</summary>
    public static Task<string> GetProgramAsync() => Program.Value;

    private static async Task<string> BuildAsync()
    {
        var program = Path.Combine(Repository.Root, "tests", "Support", Project);
        var sources = Directory.GetFiles(program).Order(StringComparer.Ordinal).ToList();
        var folder = Path.Combine(Repository.Root, "artifacts", "versions", $"{Number}-{Hash(sources)}");
        if (!Directory.Exists(folder))
        {
            await RequireCommitAsync();
            var work = Directory.CreateDirectory($"{folder}-{Guid.NewGuid():N}");
            try
            {
                var output = await BuildAsync(work, sources);
                MoveUnlessPresent(output, folder);
            }
            finally
            {
                work.Delete(recursive: true);
            }
        }

        return Path.Combine(folder, $"{Project}.dll");
    }

    private static async Task RequireCommitAsync()
    {
        try
        {
            var (exitCode, _) = await Repository.RunAsync("git", Repository.Root, "cat-file", "-e", $"{Commit}^{{commit}}");
            if (exitCode == 0)
            {
                return;
            }
        }
        catch (Win32Exception)
        {
            Repository.SkipOrFail("git is not installed, so the sources of an earlier version cannot be read.");
        }

        Repository.SkipOrFail($"The history does not contain version {Number} (commit {Commit}). Fetch it with `git fetch --unshallow`.");
    }

    private static async Task<string> BuildAsync(DirectoryInfo work, IReadOnlyList<string> sources)
    {
        var archive = Path.Combine(work.FullName, "sources.tar");
        await RunAsync(
            "git", Repository.Root, "archive", "--format=tar", "-o", archive, Commit,
            "src", "tests/Directory.Build.props", "Directory.Build.props", "Directory.Packages.props", "global.json");
        await TarFile.ExtractToDirectoryAsync(archive, work.FullName, overwriteFiles: false);
        var project = Directory.CreateDirectory(Path.Combine(work.FullName, "tests", "Support", Project)).FullName;
        foreach (var source in sources)
        {
            File.Copy(source, Path.Combine(project, Path.GetFileName(source)));
        }

        // The rules have checked these sources. Without the rules, the build takes half the time.
        await RunAsync("dotnet", project, "build", "-m:1", "-v:q", "-p:IsPreviousVersion=true", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false", "-o", "out");
        return Path.Combine(project, "out");
    }

    /// <summary>Moves the build to its place, unless another test process was faster.</summary>
    private static void MoveUnlessPresent(string output, string folder)
    {
        try
        {
            Directory.Move(output, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
        }
    }

    private static async Task RunAsync(string program, string directory, params string[] arguments)
    {
        var (exitCode, output) = await Repository.RunAsync(program, directory, arguments);
        Assert.True(exitCode == 0, $"{program} {string.Join(' ', arguments)}:\n{output}");
    }

    private static string Hash(IEnumerable<string> files)
    {
        var text = new StringBuilder(Commit);
        foreach (var file in files)
        {
            text.Append(File.ReadAllText(file));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..12];
    }
}
