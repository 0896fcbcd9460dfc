using System.Text;
using Spectre.Console;

namespace TypedOAuth.Tool.Tests.CommandLine;

/// <summary>Shows the progress of an operation.</summary>
public sealed class ToolHostTests
{
    [Fact]
    public async Task The_status_is_shown_on_an_interactive_terminal_while_the_operation_runs()
    {
        using var terminal = new Terminal("Requesting [it] …");
        var console = ToolConsole.Create(terminal, isTerminal: false, noColor: null);
        (console.Profile.Capabilities.Interactive, console.Profile.Capabilities.Ansi) = (true, true);

        var result = await Create(console).WithStatusAsync("Requesting [it] …", async () =>
        {
            await terminal.Shown.WaitAsync(TestContext.Current.CancellationToken);
            return 7;
        });

        Assert.Equal(7, result);
    }

    [Fact]
    public async Task Redirected_output_has_no_status()
    {
        using var file = new StringWriter();
        var host = Create(ToolConsole.Create(file, isTerminal: false, noColor: null));
        Assert.Equal(7, await host.WithStatusAsync("Requesting", static () => Task.FromResult(7)));
        Assert.Equal("", file.ToString());
    }

    private static ToolHost Create(IAnsiConsole errors) => new()
    {
        Output = TextWriter.Null,
        Error = TextWriter.Null,
        Console = ToolConsole.Create(TextWriter.Null, isTerminal: false, noColor: null),
        ErrorConsole = errors,
        Folder = Path.GetTempPath(),
    };

    /// <summary>A writer that signals when a text was written.</summary>
    private sealed class Terminal(string text) : StringWriter
    {
        private readonly TaskCompletionSource _shown = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Shown => _shown.Task;

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(string? value)
        {
            base.Write(value);
            if (ToString().Contains(text, StringComparison.Ordinal))
            {
                _shown.TrySetResult();
            }
        }
    }
}
