using System.Diagnostics;

namespace TypedOAuth.Benchmarks.Hosting;

/// <summary>A separate process with separate figures for processor time and memory.</summary>
/// <remarks>In a role of this program, the process ends when its standard input ends, and so also when this process ends.</remarks>
internal sealed class ChildProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ChildProcess(Process process) => _process = process;

    /// <summary>The processor time of the process on all processors.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts this program again, in a role of <see cref="ChildRoles"/>.</summary>
    public static ChildProcess StartRole(string role, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        // Not the program of the running process, which can be a test's.
        return Start("dotnet", environment, ["exec", typeof(ChildProcess).Assembly.Location, ChildRoles.Option, role, .. arguments]);
    }

    /// <summary>Starts a program.</summary>
    public static ChildProcess Start(string program, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new(Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start."));
    }

    /// <summary>Reads the next line that the process writes.</summary>
    /// <exception cref="InvalidOperationException">The process has ended instead.</exception>
    public async Task<string> ReadLineAsync(CancellationToken cancellationToken) =>
        await _process.StandardOutput.ReadLineAsync(cancellationToken)
        ?? throw new InvalidOperationException($"A process of the comparison ended without an answer: {_process.StartInfo.FileName}.");

    /// <summary>Reads the output of the process and discards it.</summary>
    public void IgnoreOutput() => _process.BeginOutputReadLine();

    /// <summary>Ends the process now.</summary>
    public void Kill() => _process.Kill();

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
