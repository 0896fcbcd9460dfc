using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Hosting;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests.Harness;

/// <summary>A process with background renewal, which shares clock, store and keys with others.</summary>
internal sealed class RenewalWorker : IAsyncDisposable
{
    /// <summary>The duration of a step, shorter than the interval in which leases are extended.</summary>
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(900);

    private readonly FakeTimeProvider _time;

    public RenewalWorker(
        RenewalSite site,
        Action<OAuth2RenewalOptions>? renewal = null,
        Action<TestClientOptions>? configure = null,
        Action<IServiceCollection>? services = null)
    {
        _time = site.Time;
        Host = new(site.Store, options =>
        {
            // The clock also advances while a busy machine has not answered a request yet.
            options.Timeout = TimeSpan.FromHours(1);
            configure?.Invoke(options);
        }, collection =>
        {
            collection.AddSingleton<TimeProvider>(site.Time);
            collection.AddSingleton<ILoggerProvider>(Log);
            collection.AddLogging();
            site.Protector.Register(collection);
            services?.Invoke(collection);
            collection.AddTypedOAuth().AddBackgroundRenewal(renewal);
        });
        Service = Host.Services.GetServices<IHostedService>().OfType<RenewalService>().Single();
    }

    public TestHost Host { get; }

    public ScriptedServer Server => Host.Server;

    public TestLog Log { get; } = new();

    public RenewalService Service { get; }

    public Task StartAsync() => Service.StartAsync(CancellationToken.None);

    public Task StopAsync() => Service.StopAsync(CancellationToken.None);

    /// <summary>Advances the clock in small steps, as long as nothing else happens, until the condition is true.</summary>
    /// <param name="count">A number that changes while work is being done.</param>
    /// <param name="isDone">The condition.</param>
    /// <param name="step">The duration of a step; 0.9 seconds if it is null.</param>
    public async Task PassTimeAsync(Func<int> count, Func<bool> isDone, TimeSpan? step = null)
    {
        var last = -1;
        await Eventually.IsTrueAsync(() =>
        {
            if (isDone())
            {
                return new(true);
            }

            if (count() is var now && now == last)
            {
                _time.Advance(step ?? Step);
            }

            last = now;
            return new(false);
        });
    }

    /// <summary>Advances the clock by a duration in small steps.</summary>
    public async Task PassTimeAsync(TimeSpan duration)
    {
        var end = _time.GetUtcNow() + duration;
        await PassTimeAsync(() => Server.Count, () => _time.GetUtcNow() >= end);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Service.Dispose();
        await Host.DisposeAsync();
    }
}
