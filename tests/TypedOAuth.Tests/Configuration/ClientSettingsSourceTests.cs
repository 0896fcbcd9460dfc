using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TypedOAuth.Storage;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Configuration;

/// <summary>Checks when changed settings take effect.</summary>
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

    [Fact]
    public async Task Stored_tokens_are_served_and_refreshed_where_the_site_is_not_known()
    {
        var store = new InMemoryTokenStore(TimeProvider.System);
        await using var protector = new SharedProtector();
        await using (var site = CreateHost(isSite: true))
        {
            await site.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        }

        await using var job = CreateHost(isSite: false);
        Assert.Equal("a1", (await job.Client.GetAccessTokenForUserAsync("u"))!.Token);
        job.Server.Answer(TokenJson("a2", "rt2"));
        Assert.Equal("a2", (await job.Client.RefreshUserAccessTokenAsync("u")).Token);
        var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => job.Client.GetUserAuthorizationUrlAsync("u").AsTask());
        Assert.Contains("no site here", exception.Message, StringComparison.Ordinal);

        ClientHost<BasicClient> CreateHost(bool isSite) => new(
            static (services, configure) => services.AddBasicClient(configure),
            ClientHosts.SetCredentials,
            services =>
            {
                services.AddSingleton<IOAuth2TokenStore>(store);
                protector.Register(services);
                services.AddOptions<TypedOAuthOptions>().Validate(_ => isSite, "no site here");
            });
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
