using Spectre.Console;

namespace TypedOAuth.Tool.CommandLine;

/// <summary>Creates consoles that write colors only to a terminal.</summary>
internal static class ToolConsole
{
    /// <summary>The width of redirected output, in which no line is broken.</summary>
    private const int UnlimitedWidth = 1000;

    /// <summary>Creates the console of a writer.</summary>
    /// <param name="writer">The writer of the standard output or the error output.</param>
    /// <param name="isTerminal">Whether the writer writes to a terminal.</param>
    /// <param name="noColor">The environment variable <c>NO_COLOR</c>, which switches colors off unless it is empty.</param>
    public static IAnsiConsole Create(TextWriter writer, bool isTerminal, string? noColor)
    {
        var isPlain = !isTerminal || !string.IsNullOrEmpty(noColor);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            // On a build server, Spectre.Console writes escape sequences although the output is redirected.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        if (!isTerminal)
        {
            console.Profile.Width = UnlimitedWidth;
        }

        return console;
    }
}
