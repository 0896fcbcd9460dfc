namespace TypedOAuth.TestSupport;

/// <summary>Finds the browser that tests drive.</summary>
internal static class Chromium
{
    private const string PathVariable = "TYPEDOAUTH_CHROMIUM";

    private static readonly string? Executable = Find();

    /// <summary>Whether this machine has the browser.</summary>
    public static bool IsInstalled => Executable is not null;

    /// <summary>Arguments that a test machine needs, where tests run as root and without a display.</summary>
    public static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>Returns the browser's file. Without one, the test is skipped, or fails where nothing may be missing.</summary>
    public static string Require()
    {
        if (Executable is null)
        {
            Repository.SkipOrFail($"There is no chromium on the PATH: install it, or set {PathVariable} to the browser's file.");
        }

        return Executable!;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } path)
        {
            return path;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string[] names = ["chromium", "chromium-browser", "google-chrome"];
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
