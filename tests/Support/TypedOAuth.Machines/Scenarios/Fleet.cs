using Microsoft.Extensions.DependencyInjection;

namespace TypedOAuth.Machines;

/// <summary>Machines that share a store and a provider, with a client in this process that connects users.</summary>
public sealed class Fleet : IAsyncDisposable
{
    private readonly MachineSettings _settings;
    private readonly ServiceProvider _services;
    private readonly string _firstUser = $"first-{Guid.NewGuid():N}";
    private int _lastNumber;

    private Fleet(MachineStore store, ITestProvider provider, MachineSettings settings)
    {
        (Store, Provider, _settings) = (store, provider, settings);
        _services = MachineServices.Create(settings);
        Seed = _services.GetRequiredService<IMachineClient>();
    }

    public MachineStore Store { get; }

    public ITestProvider Provider { get; }

    /// <summary>The client in this process.</summary>
    public IMachineClient Seed { get; }

    public List<MachineProcess> Machines { get; } = [];

    /// <summary>The times that the machines' clocks are ahead, in the order of their start.</summary>
    public IReadOnlyList<TimeSpan> ClockOffsets { get; init; } = [];

    /// <summary>The folder of the machines' logs; null for no logs.</summary>
    public string? Logs { get; init; }

    /// <summary>Starts machines.</summary>
    public static async Task<Fleet> StartAsync(
        MachineStore store,
        ITestProvider provider,
        RefreshTokens tokens,
        int machines,
        IReadOnlyList<TimeSpan>? clockOffsets = null,
        string? connection = null,
        TimeSpan? cacheDuration = null)
    {
        var settings = new MachineSettings
        {
            Store = store.Kind,
            Connection = connection ?? store.Connection,
            Keys = store.Keys,
            Provider = provider.Address,
            Tokens = tokens,
            CacheDuration = cacheDuration ?? TimeSpan.FromSeconds(30),
        };
        var fleet = new Fleet(store, provider, settings with { Connection = store.Connection })
        {
            ClockOffsets = clockOffsets ?? [],
            Logs = Environment.GetEnvironmentVariable("MACHINE_LOG"),
            MachineConnection = settings.Connection,
        };

        // The first connection creates tables and keys, so that the machines don't do it at the same time.
        await fleet.Seed.ConnectAsync(fleet._firstUser);
        for (var i = 0; i < machines; i++)
        {
            fleet.Machines.Add(await fleet.StartMachineAsync(i));
        }

        return fleet;
    }

    /// <summary>The connection string of the machines, which may lead through a proxy.</summary>
    private string MachineConnection { get; init; } = "";

    /// <summary>Starts a machine in a place of the fleet.</summary>
    public async Task<MachineProcess> StartMachineAsync(int place)
    {
        var machine = await MachineProcess.StartAsync(
            _settings with
            {
                Name = $"m{place}.{Interlocked.Increment(ref _lastNumber)}",
                Connection = MachineConnection,
                ClockOffset = place < ClockOffsets.Count ? ClockOffsets[place] : default,
            },
            Logs);

        // The first refresh of a process compiles the code, and opens connections. The scenarios are about a process that is at work.
        var report = await machine.RefreshAsync(_firstUser);
        return report.Succeeded == 1 ? machine : throw new InvalidOperationException(report.Message);
    }

    /// <summary>Connects users, and waits until their access tokens have expired.</summary>
    public async Task ConnectExpiredAsync(IEnumerable<string> users)
    {
        foreach (var user in users)
        {
            try
            {
                await Seed.ConnectAsync(user);
            }
            catch (OAuth2TransientException)
            {
                // A pooled connection may be older than the server's last restart.
                await Seed.ConnectAsync(user);
            }
        }

        await Task.Delay(TimeSpan.FromSeconds(1.1));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var machine in Machines)
        {
            await machine.DisposeAsync();
        }

        await _services.DisposeAsync();
    }
}
