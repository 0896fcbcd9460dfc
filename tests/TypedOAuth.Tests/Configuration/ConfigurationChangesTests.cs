using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TypedOAuth.Tests.Configuration;

/// <summary>Changes the configuration while the application runs.</summary>
public sealed class ConfigurationChangesTests
{
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
