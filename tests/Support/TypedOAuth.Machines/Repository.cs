namespace TypedOAuth.TestSupport;

/// <summary>Finds the repository. A program that is not a test throws if a requirement is missing.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Reports a missing requirement.</summary>
    public static void SkipOrFail(string reason) => throw new InvalidOperationException(reason);

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "Generator.sln")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException("The repository's root is not above the program.");
        }

        return directory.FullName;
    }
}
