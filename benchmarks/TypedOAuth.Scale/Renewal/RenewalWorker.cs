using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TypedOAuth.Machines;
using TypedOAuth.Scale.Million;

namespace TypedOAuth.Scale.Renewal;

/// <summary>A process that renews the connections of a store.</summary>
internal sealed class RenewalWorker : IDisposable
{
    public const string Command = "renewal-worker";

    private readonly Process _process;

    private RenewalWorker(Process process) => _process = process;

    /// <summary>Starts a process that runs until it is stopped.</summary>
    public static RenewalWorker Start(MachineStore store, Uri provider, string name, int perSecond) => new(Process.Start(new ProcessStartInfo(
        "dotnet", [typeof(RenewalWorker).Assembly.Location, Command, $"{store.Kind}", store.Connection, store.Keys, $"{provider}", name, $"{perSecond}"])
    {
        RedirectStandardInput = true,
    })!);

    /// <summary>Runs in the process of the command, until the standard input ends.</summary>
    public static async Task RunAsync(string[] arguments)
    {
        var (kind, provider, name) = (Enum.Parse<StoreKind>(arguments[0]), new Uri(arguments[3]), arguments[4]);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        StoredClient.AddServices(
            builder.Services,
            arguments[2],
            typedOAuth =>
            {
                FilledStore.Use(typedOAuth, kind, arguments[1]);
                typedOAuth.AddBackgroundRenewal(options =>
                {
                    options.MaxRequestsPerSecond = int.Parse(arguments[5], CultureInfo.InvariantCulture);
                    options.AdoptsOlderRecords = false;
                });
            },
            options => options.BackchannelHandler = () => new ToProvider(provider, name));
        using var host = builder.Build();
        await host.StartAsync();
        await Console.In.ReadToEndAsync();
        await host.StopAsync();
    }

    /// <summary>Stops the process in order.</summary>
    public async Task StopAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    /// <summary>Sends the client's requests to the provider of the measurement.</summary>
    private sealed class ToProvider(Uri provider, string name) : DelegatingHandler(new SocketsHttpHandler { UseProxy = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new(provider, request.RequestUri!.AbsolutePath);
            request.Headers.Add("X-Machine", name);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
