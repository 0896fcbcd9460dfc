using Spectre.Console;

namespace TypedOAuth.Tool.Tests.CommandLine;

/// <summary>Writes styled text to terminals and files.</summary>
public sealed class ToolConsoleTests
{
    [Theory]
    [InlineData(false, null)]
    [InlineData(false, "1")]
    public void Redirected_output_has_no_escape_sequences_and_no_line_breaks(bool isTerminal, string? noColor)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = ToolConsole.Create(writer, isTerminal, noColor);
        var line = string.Join(' ', Enumerable.Repeat("word", 100));

        console.Write(new Text(line, new Style(Color.Red, decoration: Decoration.Bold)));

        Assert.Equal(line, writer.ToString());
        Assert.False(console.Profile.Capabilities.Interactive);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("1", false)]
    public void NO_COLOR_switches_the_colors_of_a_terminal_off(string? noColor, bool canHaveColors)
    {
        using var writer = new StringWriter();
        var console = ToolConsole.Create(writer, isTerminal: true, noColor);
        // A machine without a terminal has no colors to detect.
        console.Profile.Capabilities.Ansi = true;
        if (canHaveColors)
        {
            console.Profile.Capabilities.ColorSystem = ColorSystem.Standard;
        }

        console.Write(new Text("text", new Style(Color.Red)));

        Assert.Equal(canHaveColors, writer.ToString().Contains("[91m", StringComparison.Ordinal));
        Assert.Equal(canHaveColors ? ColorSystem.Standard : ColorSystem.NoColors, console.Profile.Capabilities.ColorSystem);
    }
}
