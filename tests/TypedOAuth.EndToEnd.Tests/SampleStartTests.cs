using System.Net.Sockets;
using System.Net;
using TypedOAuth.TestSupport;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Checks the output of the sample when it starts.</summary>
public sealed class SampleStartTests
{
    [Fact]
    public async Task The_first_line_says_what_is_started_and_no_start_warns()
    {
        await using var sample = await SampleProcess.StartAsync(TimeSpan.FromMinutes(10));
        await sample.StopAsync();
        await sample.StartAsync();
        var lines = sample.Output;
        string[] starts = ["Starting an authorization server and an app", "Authorization server: http://127.0.0.1:", "Open http://127.0.0.1:"];
        Assert.Equal(2 * starts.Length, lines.Count);
        Assert.All(lines, (line, index) => Assert.StartsWith(starts[index % starts.Length], line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("server-port")]
    [InlineData("app-port")]
    public async Task A_taken_port_is_named_with_what_to_do(string option)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var taken = ((IPEndPoint)listener.LocalEndpoint).Port;
        var free = FreePort.Find();
        var (exitCode, output) = option == "app-port"
            ? await SampleProcess.RunToEndAsync(serverPort: free, appPort: taken)
            : await SampleProcess.RunToEndAsync(serverPort: taken, appPort: free);
        CheckRefusal(exitCode, output, taken, option);
    }

    [Fact]
    public async Task One_port_for_both_counts_as_taken()
    {
        var port = FreePort.Find();
        var (exitCode, output) = await SampleProcess.RunToEndAsync(port, port);
        CheckRefusal(exitCode, output, port, "app-port");
    }

    private static void CheckRefusal(int exitCode, string output, int port, string option)
    {
        Assert.Equal(1, exitCode);
        Assert.Contains($"Port {port} cannot be used", output, StringComparison.Ordinal);
        Assert.Contains($"-- --{option} ", output, StringComparison.Ordinal);
        Assert.Equal(3, output.Split('\n').Length); // The first line, the fault and the advice, without a log or a stack trace.
    }
}
