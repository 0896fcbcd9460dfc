using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TypedOAuth.Tests.Configuration;

/// <summary>Checks when a client follows changes of its settings.</summary>
public sealed class ClientSettingsSourceTests
{
    [Fact]
    public async Task A_client_that_is_disposed_follows_no_change()
    {
        var monitor = new Monitor();
        var host = new ClientHost<BasicClient>(
            static (services, configure) => services.AddBasicClient(configure),
            services: services => services.AddSingleton<IOptionsMonitor<BasicClientOptions>>(monitor));
        Assert.NotNull(host.Client);
        Assert.Equal(1, monitor.Listeners);
        await host.DisposeAsync();
        Assert.Equal(0, monitor.Listeners);
    }

    private sealed class Monitor : IOptionsMonitor<BasicClientOptions>, IDisposable
    {
        public int Listeners { get; private set; }

        public BasicClientOptions CurrentValue { get; } = new() { ClientId = "id", ClientSecret = "secret" };

        public BasicClientOptions Get(string? name) => CurrentValue;

        public IDisposable? OnChange(Action<BasicClientOptions, string?> listener)
        {
            Listeners++;
            return this;
        }

        public void Dispose() => Listeners--;
    }
}
