namespace TypedOAuth.Tool.CommandLine;

/// <summary>Names the exit codes of all commands, which docs/tool.md documents.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>A document has drifted, or nothing was found.</summary>
    public const int Finding = 1;

    /// <summary>The command did not do its work; the error output contains the reason.</summary>
    public const int Error = 2;

    /// <summary>The user cancelled the command: the code that shells use for SIGINT.</summary>
    public const int Cancelled = 130;
}
