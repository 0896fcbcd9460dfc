namespace TypedOAuth.Tool.CommandLine;

/// <summary>Writes arguments of printed commands, so that a user can copy the commands into a shell.</summary>
internal static class ShellText
{
    private const string Harmless = "-_./:+";

    /// <summary>Returns an argument, in quotation marks if a shell of this machine could read it as something else.</summary>
    public static string Quote(string argument) => Quote(argument, OperatingSystem.IsWindows());

    /// <summary>Returns an argument for PowerShell or for a POSIX shell. The quoted text has no variables and no commands.</summary>
    public static string Quote(string argument, bool isWindows) =>
        argument.Length > 0 && argument.All(character => char.IsAsciiLetterOrDigit(character) || Harmless.Contains(character) || (isWindows && character == '\\'))
            ? argument
            : $"'{argument.Replace("'", isWindows ? "''" : "'\\''", StringComparison.Ordinal)}'";
}
