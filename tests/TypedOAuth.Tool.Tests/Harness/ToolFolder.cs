using Spectre.Console;

namespace TypedOAuth.Tool.Tests.Harness;

/// <summary>Runs the tool in this process, in an empty folder of the test.</summary>
internal sealed class ToolFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("typedoauth-tool-");

    public string Root => _folder.FullName;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Creates the handler of requests; null for the tool's own one.</summary>
    public Func<HttpMessageHandler>? CreateHandler { get; init; }

    public bool ShowsDetails { get; init; }

    public void Dispose() => _folder.Delete(recursive: true);

    public string GetPath(string file) => Path.Combine(_folder.FullName, file);

    public string Read(string file) => File.ReadAllText(GetPath(file));

    public string[] ListFiles() => [.. _folder.EnumerateFiles().Select(static file => file.Name).Order(StringComparer.Ordinal)];

    public ToolFolder Write(string file, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(GetPath(file))!);
        File.WriteAllText(GetPath(file), content);
        return this;
    }

    public Task<ToolResult> RunAsync(params string[] arguments) => RunAsync(TestContext.Current.CancellationToken, arguments);

    public async Task<ToolResult> RunAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var host = new ToolHost
        {
            Output = output,
            Error = error,
            Console = CreateConsole(output),
            ErrorConsole = CreateConsole(error),
            Folder = Root,
            Time = Time,
            ShowsDetails = ShowsDetails,
            CreateHandler = CreateHandler ?? ToolHost.CreateDefault().CreateHandler,
        };
        var exitCode = await ToolApplication.RunAsync(arguments, host, cancellationToken);
        return new(exitCode, output.ToString(), error.ToString());
    }

    private static IAnsiConsole CreateConsole(TextWriter writer) => ToolConsole.Create(writer, isTerminal: false, noColor: null);
}
