using TypedOAuth.Machines;
using TypedOAuth.TestSupport;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>
/// Two machines for each store that this machine has. Their clocks are an hour apart, and their provider rotates refresh tokens.
/// </summary>
public sealed class MachinesFixture : IAsyncLifetime
{
    private readonly List<string> _obstacles = [];
    private readonly List<MachineStore> _stores = [];
    private readonly List<ITestProvider> _providers = [];
    private readonly List<Fleet> _fleets = [];

    public async ValueTask InitializeAsync()
    {
        if (await OidcProvider.FindObstacleAsync() is { } obstacle)
        {
            _obstacles.Add(obstacle);
            return;
        }

        foreach (var kind in Enum.GetValues<StoreKind>())
        {
            if (MachineStore.FindObstacle(kind) is { } missing)
            {
                _obstacles.Add(missing);
                continue;
            }

            _stores.Add(await MachineStore.StartAsync(kind, isDurable: false));
            _providers.Add(await OidcProvider.StartAsync());
        }

        _fleets.AddRange(await Task.WhenAll(_stores.Zip(_providers, static (store, provider) => StartFleetAsync(store, provider, RefreshTokens.Rotate))));
    }

    /// <summary>Starts two other machines.</summary>
    public static Task<Fleet> StartFleetAsync(MachineStore store, ITestProvider provider, RefreshTokens tokens, string? connection = null) =>
        Fleet.StartAsync(store, provider, tokens, machines: 2, [default, TimeSpan.FromHours(1)], connection);

    /// <summary>Runs a test on all stores at the same time, because most of the time is spent with waiting.</summary>
    /// <remarks>If something is missing on this machine, the test is skipped afterwards, or fails if nothing may be missing.</remarks>
    public async Task RunAsync(Func<Fleet, Task> test, bool isServer = false)
    {
        await Task.WhenAll(_fleets.Where(fleet => !isServer || fleet.Store.Kind != StoreKind.Sqlite).Select(async fleet =>
        {
            try
            {
                await test(fleet);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"The test failed on {fleet.Store.Kind}.", exception);
            }
        }));
        if (_obstacles.Count > 0)
        {
            Repository.SkipOrFail(string.Join(' ', _obstacles));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var part in (IEnumerable<IAsyncDisposable>)[.. _fleets, .. _stores, .. _providers])
        {
            await part.DisposeAsync();
        }
    }
}
