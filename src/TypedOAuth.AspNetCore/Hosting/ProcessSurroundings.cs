namespace TypedOAuth.AspNetCore.Hosting;

/// <summary>Reads the environment of the process. Tests replace the functions.</summary>
internal sealed class ProcessSurroundings
{
    private const string MountInfo = "/proc/self/mountinfo";

    /// <summary>Reads an environment variable.</summary>
    public Func<string, string?> GetVariable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>Returns the folder of the user's local application data; empty if the user has none.</summary>
    public Func<string> GetLocalApplicationData { get; init; } = static () =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);

    /// <summary>Returns the lines of Linux's <c>mountinfo</c>; none on other systems.</summary>
    public Func<IReadOnlyList<string>> ReadMounts { get; init; } = static () => File.Exists(MountInfo) ? File.ReadAllLines(MountInfo) : [];

    /// <summary>Whether the process runs in a container, according to a variable that the official .NET images set.</summary>
    public bool IsContainer => GetVariable("DOTNET_RUNNING_IN_CONTAINER") is "1" or "true" or "True" or "TRUE";
}
