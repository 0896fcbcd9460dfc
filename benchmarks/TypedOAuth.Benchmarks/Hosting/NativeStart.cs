using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace TypedOAuth.Benchmarks.Hosting;

/// <summary>One start of a native application.</summary>
/// <param name="FirstResponse">The time from the start of the process to the first response, in milliseconds.</param>
/// <param name="FirstUse">The time of the first request that uses the client, in milliseconds.</param>
internal readonly record struct NativeStart(double FirstResponse, double FirstUse)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Starts the application, and sends requests until it answers.</summary>
    /// <param name="program">The executable.</param>
    /// <param name="usePath">The path that uses the client; null if the application has no client.</param>
    /// <param name="home">The folder of the application's Data Protection keys.</param>
    /// <param name="cancellationToken">Cancels the measurement.</param>
    public static async Task<NativeStart> MeasureAsync(string program, string? usePath, string home, CancellationToken cancellationToken)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false });
        var endpoint = new IPEndPoint(IPAddress.Loopback, FindFreePort());
        var address = new Uri($"http://{endpoint}");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["HOME"] = home,
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["Logging__LogLevel__Default"] = "Warning",
        };
        var clock = Stopwatch.StartNew();
        await using var process = ChildProcess.Start(program, environment, "--urls", address.AbsoluteUri);
        process.IgnoreOutput();
        await WaitUntilListeningAsync(endpoint, clock, cancellationToken);
        await GetAsync(http, address, "/", cancellationToken);
        var firstResponse = clock.Elapsed.TotalMilliseconds;
        if (usePath is null)
        {
            process.Kill();
            return new(firstResponse, 0);
        }

        clock.Restart();
        await GetAsync(http, address, usePath, cancellationToken);
        var firstUse = clock.Elapsed.TotalMilliseconds;
        process.Kill();
        return new(firstResponse, firstUse);
    }

    private static async Task WaitUntilListeningAsync(IPEndPoint endpoint, Stopwatch clock, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var socket = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                await socket.ConnectAsync(endpoint, cancellationToken);
                return;
            }
            catch (SocketException) when (clock.Elapsed < Patience)
            {
                await Task.Delay(1, cancellationToken);
            }
        }
    }

    private static async Task GetAsync(HttpClient http, Uri address, string path, CancellationToken cancellationToken)
    {
        using var response = await http.GetAsync(new Uri(address, path), cancellationToken);
        if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.SeeOther))
        {
            throw new InvalidOperationException($"{path} was answered with status {(int)response.StatusCode}.");
        }
    }

    private static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
