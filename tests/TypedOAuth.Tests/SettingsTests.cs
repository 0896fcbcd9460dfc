using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests;

/// <summary>Settings: what is refused, with which words, and what happens when they change.</summary>
public sealed class SettingsTests
{
    [Fact]
    public void An_issuer_that_is_required_has_to_be_known()
    {
        var definition = new OAuth2ClientDefinition
        {
            Alias = "strict",
            DisplayName = "Strict",
            AuthUri = "https://as.example/authorize",
            AccessTokenUri = "https://as.example/token",
            RequireIssuerInResponse = true,
            ClientAuthentication = OAuth2ClientAuthentication.None,
        };
        var options = new TestClientOptions { ClientId = "id" };
        var exception = Assert.Throws<OAuth2ConfigurationException>(() => ClientSettings.Create(definition, options));
        Assert.Contains("declare Issuer", exception.Message, StringComparison.Ordinal);
        options.Issuer = "https://as.example";
        Assert.Equal("https://as.example", ClientSettings.Create(definition, options).Issuer);
    }

    public static TheoryData<string, Action<OAuth2ClientOptions>> Senseless => new()
    {
        { "RefreshAhead", static options => options.RefreshAhead = TimeSpan.MaxValue },
        { "RefreshAhead", static options => options.RefreshAhead = TimeSpan.FromTicks(-1) },
        { "ClockSkew", static options => options.ClockSkew = TimeSpan.MaxValue },
        { "ClockSkew", static options => options.ClockSkew = TimeSpan.FromTicks(-1) },
        { "AssumedLifetime", static options => options.AssumedLifetime = TimeSpan.MaxValue },
        { "AssumedLifetime", static options => options.AssumedLifetime = TimeSpan.Zero },
        { "CacheDuration", static options => options.CacheDuration = TimeSpan.MaxValue },
        { "CacheDuration", static options => options.CacheDuration = TimeSpan.FromTicks(-1) },
        { "Timeout", static options => options.Timeout = TimeSpan.MaxValue },
        { "Timeout", static options => options.Timeout = TimeSpan.Zero },
        { "CacheCapacity", static options => options.CacheCapacity = 0 },
    };

    [Theory]
    [MemberData(nameof(Senseless))]
    public void A_senseless_span_is_refused_with_its_key(string name, Action<OAuth2ClientOptions> configure)
    {
        var exception = Assert.Throws<OAuth2ConfigurationException>(() => new TestHost(configure: configure));
        Assert.Contains($"'OAuth2:test:{name}' must", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3650)]
    public async Task The_longest_and_shortest_spans_work(int days)
    {
        await using var host = new TestHost(configure: options =>
        {
            (options.RefreshAhead, options.ClockSkew, options.CacheDuration) = (TimeSpan.FromDays(days), TimeSpan.FromDays(days), TimeSpan.FromDays(days));
            (options.AssumedLifetime, options.Timeout) = (TimeSpan.FromDays(days) + TimeSpan.FromTicks(days == 0 ? 1 : 0), TimeSpan.FromHours(1));
        });
        await host.AuthorizeAsync("u", TokenJson("a1", expiresIn: null));
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        await host.AuthorizeAsync("u", TokenJson("a2", "rt2"));
        Assert.Equal("a2", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }

    [Theory]
    [InlineData("00:00:00")]
    [InlineData("1.00:00:01")]
    [InlineData("10675199.02:48:05.4775807")]
    public async Task A_senseless_time_for_authorizing_is_refused(string lifetime)
    {
        await using var host = new ClientHost<BasicClient>(static (services, configure) => services.AddBasicClient(configure), SetCredentials);
        host.Configuration["OAuth2:AuthorizationLifetime"] = lifetime;
        var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(async () => await host.Client.GetUnboundAuthorizationUrlAsync("u"));
        Assert.Contains("'OAuth2:AuthorizationLifetime' must", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_takes_effect_and_one_that_is_wrong_is_logged_and_changes_nothing()
    {
        using var log = new Log();
        await using var host = new ClientHost<BasicClient>(
            static (services, configure) => services.AddBasicClient(configure),
            static options => options.ClientSecret = "s",
            services => services.AddLogging(logging => logging.AddProvider(log)));
        host.Configuration["OAuth2:basic:ClientId"] = "first";
        Assert.Equal("first", await GetClientIdAsync());
        Change("ClientId", "second");
        Assert.Equal("second", await GetClientIdAsync());

        Change("AccessTokenUri", "http://as.example/token");
        Assert.Equal("second", await GetClientIdAsync());
        Assert.Contains(log.Lines, static line => line.Contains("OAuth2:basic:AccessTokenUri", StringComparison.Ordinal));
        Change("CacheDuration", "soon");
        Change("ClientId", "third");
        Assert.Equal("second", await GetClientIdAsync());
        Assert.Equal("second", host.Services.GetRequiredService<IOptionsMonitor<BasicClientOptions>>().CurrentValue.ClientId);

        Change("AccessTokenUri", "https://as.example/token");
        Change("CacheDuration", "00:00:10");
        Assert.Equal("third", await GetClientIdAsync());

        void Change(string key, string value)
        {
            host.Configuration[$"OAuth2:basic:{key}"] = value;
            host.Configuration.Reload();
        }

        async Task<string?> GetClientIdAsync() => TestHost.GetParameter(await host.Client.GetUnboundAuthorizationUrlAsync("u"), "client_id");
    }

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

    [Theory]
    [InlineData("id", "secret", "id:secret")]
    [InlineData("a:b", "s+/= ü", "a%3Ab:s%2B%2F%3D%20%C3%BC")]
    public async Task Basic_credentials_are_form_encoded(string id, string secret, string credentials)
    {
        await using var host = new ClientHost<BasicClient>(
            static (services, configure) => services.AddBasicClient(configure), options => (options.ClientId, options.ClientSecret) = (id, secret));
        Assert.True((await host.AuthorizeAsync("u", TokenJson("a1", "rt1"))).Succeeded);
        var expected = "Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes(credentials));
        Assert.Equal(expected, host.Server.Authorization);
        await host.Client.RefreshUserAccessTokenAsync("u");
        Assert.Equal(expected, host.Server.Authorization);
        await host.Core.DisconnectAsync("u");
        Assert.Equal(expected, host.Server.Authorization);
        Assert.All(host.Server.Forms, static form => Assert.DoesNotContain(form.Keys, static name => name.StartsWith("client_", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Raw_basic_credentials_are_not_encoded_and_need_an_identifier_without_a_colon()
    {
        await using var host = new ClientHost<RawBasicClient>(
            static (services, configure) => services.AddRawBasicClient(configure), static options => (options.ClientId, options.ClientSecret) = ("the id", "s+/:ü"));
        Assert.True((await host.AuthorizeAsync("u", TokenJson("a1"))).Succeeded);
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("the id:s+/:ü")), host.Server.Authorization);

        await using var wrong = new ClientHost<RawBasicClient>(
            static (services, configure) => services.AddRawBasicClient(configure), static options => (options.ClientId, options.ClientSecret) = ("a:b", "s"));
        Assert.Contains("colon", Assert.Throws<OAuth2ConfigurationException>(() => wrong.Client).Message, StringComparison.Ordinal);
    }

    private static void SetCredentials(OAuth2ClientOptions options) => (options.ClientId, options.ClientSecret) = ("id", "secret");

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

    private sealed class Log : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
