using System.Diagnostics;
using System.Runtime.InteropServices;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tool.Tests.CommandLine;

/// <summary>Runs the tool with arguments that belong to no command, and as a process.</summary>
public sealed class ToolApplicationTests : IDisposable
{
    private const int Interrupt = 2;

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData]
    [InlineData("--help")]
    public async Task Help_lists_the_commands(params string[] arguments)
    {
        var result = await _folder.RunAsync(arguments);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.All(
            new[] { "metadata <issuer>", "check <files>", "redirect-uris <sources>", "providers <text>" },
            command => Assert.Contains($"\n  {command}", result.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("metdata https://a.example", "Unrecognized command or argument 'metdata'.", "dotnet typedoauth --help")]
    [InlineData("metadata", "Required argument 'issuer' missing", "dotnet typedoauth metadata --help")]
    [InlineData("metadata https://a.example --timeout soon", "Set --timeout to a number of seconds between 0 and 3600.", "dotnet typedoauth metadata --help")]
    [InlineData("metadata https://a.example --timeout 0", "Set --timeout to a number of seconds between 0 and 3600.", "dotnet typedoauth metadata --help")]
    [InlineData("check --timeout -1", "Set --timeout to a number of seconds between 0 and 3600.", "dotnet typedoauth check --help")]
    [InlineData("providers --unknown", "Unrecognized option '--unknown'.", "dotnet typedoauth providers --help")]
    public async Task Wrong_arguments_are_errors_that_name_the_help(string arguments, string error, string help)
    {
        var result = await _folder.RunAsync(arguments.Split(' '));

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains($"Error: {error}", result.Error, StringComparison.Ordinal);
        Assert.EndsWith($"Run `{help}` to see the arguments.\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_built_tool_pins_a_document_and_reports_its_drift()
    {
        await using var issuer = await Issuer.StartAsync();
        issuer.AnswerRfc8414(issuer.CreateDocument());

        var (pinned, output, error) = await RunProcessAsync("metadata", issuer.Address);
        Assert.Equal((0, ""), (pinned, error));
        Assert.StartsWith("idp.json: created", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
        Assert.Equal(0, (await RunProcessAsync("check")).ExitCode);

        issuer.AnswerRfc8414(issuer.CreateDocument(("token_endpoint", $"{issuer.Address}/other")));
        Assert.Equal(1, (await RunProcessAsync("check")).ExitCode);

        issuer.AnswerRfc8414("<html>");
        var (failed, nothing, reason) = await RunProcessAsync("check");
        Assert.Equal((2, ""), (failed, nothing));
        Assert.StartsWith("Error: The issuer ", reason, StringComparison.Ordinal);
    }

    /// <summary>The signal that a terminal sends for Ctrl+C stops the process, although the server never answers.</summary>
    [Fact]
    public async Task An_interrupt_stops_the_process()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Windows sends Ctrl+C only to a console.");
        await using var issuer = await Issuer.StartAsync();
        var requested = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        issuer.AnswerRfc8414(async context =>
        {
            requested.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
        });

        using var process = Process.Start(AcceptInterrupt(CreateStart("metadata", issuer.Address, "--timeout", "600")))!;
        await requested.Task.WaitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, Kill(process.Id, Interrupt));
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(130, process.ExitCode);
        Assert.Equal("Error: The command was cancelled. No file was changed.", error.Trim());
        Assert.Empty(_folder.ListFiles());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_unexpected_error_is_one_line_and_has_details_on_request(bool showsDetails)
    {
        using var folder = new ToolFolder { CreateHandler = static () => throw new NotSupportedException("Two\nlines."), ShowsDetails = showsDetails };

        var result = await folder.RunAsync("metadata", "https://a.example");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        var lines = result.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(
            "Error: The tool has failed for an unexpected reason, NotSupportedException: Two\uFFFDlines. "
                + "Report it with the details, which are written if the environment variable TYPEDOAUTH_DETAILS is 1.",
            lines[0]);
        Assert.Equal(showsDetails, lines.Length > 1);
        Assert.Equal(showsDetails, lines.Any(static line => line.Contains(" at TypedOAuth.Tool.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_process_in_a_deleted_folder_ends_with_an_error()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems keep the folder of a process.");
        var folder = Directory.CreateDirectory(_folder.GetPath("deleted"));
        var start = CreateStart("providers");
        var command = string.Join(' ', start.ArgumentList.Prepend(start.FileName).Select(ShellText.Quote));

        var (exitCode, output) = await Repository.RunAsync("/bin/sh", folder.FullName, "-c", $"rmdir ../deleted && {command}");

        Assert.True(exitCode == 2, output);
        Assert.StartsWith("Error: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    /// <summary>An endless recursion would end the whole process, not only the test.</summary>
    [Fact]
    public async Task A_process_that_reads_a_damaged_assembly_ends_with_an_error()
    {
        File.WriteAllBytes(_folder.GetPath("Circle.dll"), Compiled.CompileCircle());
        File.WriteAllBytes(_folder.GetPath("Module.dll"), Compiled.CompileModule("Module", "[OAuth2Client(Alias = \"a\")] public class C { }"));

        foreach (var file in new[] { "Circle.dll", "Module.dll" })
        {
            var (exitCode, output, error) = await RunProcessAsync("redirect-uris", file, "--base-url", "https://app.example.com");
            Assert.Equal((2, ""), (exitCode, output));
            Assert.Equal(
                $"Error: The file '{_folder.GetPath(file)}' is not a .NET assembly. Name the .dll file that the build of your application creates.", error.Trim());
        }
    }

    /// <summary>Lets a process receive the signal: shells start commands in the background with the signal ignored, and child processes inherit this.</summary>
    private static ProcessStartInfo AcceptInterrupt(ProcessStartInfo start)
    {
        if (OperatingSystem.IsLinux())
        {
            start.ArgumentList.Insert(0, "--default-signal=INT");
            start.ArgumentList.Insert(1, start.FileName);
            start.FileName = "env";
        }

        return start;
    }

    private async Task<(int ExitCode, string Output, string Error)> RunProcessAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var texts = await Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
            process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, texts[0], texts[1]);
    }

    private Process Start(params string[] arguments) => Process.Start(CreateStart(arguments))!;

    private ProcessStartInfo CreateStart(params string[] arguments)
    {
        var configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!;
        var tool = Path.Combine(Repository.Root, "src", "TypedOAuth.Tool", "bin", configuration, "net10.0", "TypedOAuth.Tool.dll");
        return new ProcessStartInfo("dotnet", [tool, .. arguments])
        {
            WorkingDirectory = _folder.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
