using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;

namespace TypedOAuth.Tool.CommandLine;

/// <summary>Holds the parts of the surroundings that commands use, so that tests can replace them.</summary>
internal sealed class ToolHost
{
    private const string Details = "TYPEDOAUTH_DETAILS";

    private static readonly JsonWriterOptions JsonOptions = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The results, which can be redirected to a file.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>The errors and warnings.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Writes tables and styled text to <see cref="Output"/>.</summary>
    public required IAnsiConsole Console { get; init; }

    /// <summary>Shows progress on <see cref="Error"/>, so that it never mixes with results.</summary>
    public required IAnsiConsole ErrorConsole { get; init; }

    /// <summary>The folder to which relative paths belong.</summary>
    public required string Folder { get; init; }

    /// <summary>Creates the handler of a command's requests.</summary>
    public Func<HttpMessageHandler> CreateHandler { get; init; } = static () => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
    };

    /// <summary>Whether an unexpected error is written with all details.</summary>
    public bool ShowsDetails { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Creates the surroundings of a process.</summary>
    public static ToolHost CreateDefault()
    {
        var noColor = Environment.GetEnvironmentVariable("NO_COLOR");
        return new()
        {
            Output = System.Console.Out,
            Error = System.Console.Error,
            Console = ToolConsole.Create(System.Console.Out, !System.Console.IsOutputRedirected, noColor),
            ErrorConsole = ToolConsole.Create(System.Console.Error, !System.Console.IsErrorRedirected, noColor),
            Folder = Environment.CurrentDirectory,
            ShowsDetails = Environment.GetEnvironmentVariable(Details) == "1",
        };
    }

    /// <summary>Returns the full path of a file that the user has named.</summary>
    public string GetPath(string path) => Path.GetFullPath(path, Folder);

    /// <summary>Writes a line of a result as it is, without line breaks at the width of the terminal.</summary>
    public void WriteLine(string text = "") => Output.WriteLine(TerminalText.Clean(text));

    /// <summary>Writes a line in bold on a terminal.</summary>
    public void WriteHeading(string text) => Console.Write(new Text(TerminalText.Clean(text) + "\n", new Style(decoration: Decoration.Bold)));

    public void WriteError(string message) => Error.WriteLine($"Error: {TerminalText.Clean(message)}");

    /// <summary>Writes an error that is a fault of the tool.</summary>
    public void WriteUnexpected(Exception exception)
    {
        WriteError($"The tool has failed for an unexpected reason, {exception.GetType().Name}: {exception.Message.TrimEnd('.')}. "
            + $"Report it with the details, which are written if the environment variable {Details} is 1.");
        foreach (var line in ShowsDetails ? exception.ToString().Split('\n') : [])
        {
            Error.WriteLine(TerminalText.Clean(line.TrimEnd('\r')));
        }
    }

    public void WriteWarning(string message) => Error.WriteLine($"Warning: {TerminalText.Clean(message)}");

    /// <summary>Writes a result for other programs.</summary>
    public void WriteJson(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonOptions))
        {
            write(json);
        }

        Output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    /// <summary>Shows a status line while an operation runs, if a person watches the terminal.</summary>
    public Task<T> WithStatusAsync<T>(string status, Func<Task<T>> operation) => ErrorConsole.Profile.Capabilities.Interactive
        ? ErrorConsole.Status().StartAsync(Markup.Escape(TerminalText.Clean(status)), _ => operation())
        : operation();
}
