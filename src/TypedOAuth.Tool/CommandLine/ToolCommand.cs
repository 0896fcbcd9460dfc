using System.CommandLine;
using System.CommandLine.Parsing;

namespace TypedOAuth.Tool.CommandLine;

/// <summary>Declares a command whose errors become messages and exit codes.</summary>
internal abstract class ToolCommand : Command
{
    protected ToolCommand(ToolHost host, string name, string description)
        : base(name, description)
    {
        Host = host;
        Options.Add(Json);
        Validators.Add(RefuseUnknownOptions);
        SetAction(RunSafelyAsync);
    }

    protected ToolHost Host { get; }

    /// <summary>The option of every command for output that other programs read.</summary>
    protected Option<bool> Json { get; } = new("--json") { Description = "Write the result as JSON to the standard output." };

    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="ToolException">The command cannot do its work.</exception>
    protected abstract Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken);

    /// <summary>Reports a misspelled option, which the parser takes for a value of the command's argument.</summary>
    private static void RefuseUnknownOptions(CommandResult result)
    {
        foreach (var token in result.Tokens.Where(static token => token.Value.StartsWith('-')))
        {
            result.AddError($"Unrecognized option '{token.Value}'.");
        }
    }

    private async Task<int> RunSafelyAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        try
        {
            return await RunAsync(arguments, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Host.WriteError("The command was cancelled. No file was changed.");
            return ExitCode.Cancelled;
        }
        catch (Exception exception) when (exception is ToolException or IOException or UnauthorizedAccessException)
        {
            Host.WriteError(exception.Message);
            return ExitCode.Error;
        }
    }
}
