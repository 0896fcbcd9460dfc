using System.CommandLine;
using TypedOAuth.Tool.Catalogue;
using TypedOAuth.Tool.Drift;
using TypedOAuth.Tool.Metadata;
using TypedOAuth.Tool.RedirectUris;

namespace TypedOAuth.Tool.CommandLine;

/// <summary>Runs the tool with the arguments of a command line.</summary>
internal static class ToolApplication
{
    /// <summary>Runs the tool as a process.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        ToolHost host;
        try
        {
            host = ToolHost.CreateDefault();
        }
        catch (IOException exception)
        {
            await Console.Error.WriteLineAsync($"Error: The current folder cannot be used: {exception.Message}").ConfigureAwait(false);
            return ExitCode.Error;
        }

        return await RunAsync(arguments, host).ConfigureAwait(false);
    }

    /// <summary>Runs the tool in surroundings that a test can replace.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, ToolHost host, CancellationToken cancellationToken = default)
    {
        try
        {
            return await ParseAndRunAsync(arguments, host, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            host.WriteUnexpected(exception);
            return ExitCode.Error;
        }
    }

    private static Task<int> ParseAndRunAsync(IReadOnlyList<string> arguments, ToolHost host, CancellationToken cancellationToken)
    {
        var result = CreateRoot(host).Parse(arguments is [] ? ["--help"] : arguments);
        if (result.Errors.Count > 0)
        {
            foreach (var error in result.Errors)
            {
                host.WriteError(error.Message);
            }

            host.Error.WriteLine($"Run `{GetPath(result.CommandResult.Command)} --help` to see the arguments.");
            return Task.FromResult(ExitCode.Error);
        }

        return result.InvokeAsync(new() { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false }, cancellationToken);
    }

    private static RootCommand CreateRoot(ToolHost host) => new(
        "Pins the metadata of authorization servers, and prints redirect URIs and providers for TypedOAuth clients.")
    {
        new MetadataCommand(host),
        new CheckCommand(host),
        new RedirectUrisCommand(host),
        new ProvidersCommand(host),
    };

    private static string GetPath(Command command) => command is RootCommand ? "dotnet typedoauth" : $"dotnet typedoauth {command.Name}";
}
