using System.Diagnostics.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TypedOAuth.Configuration;
using TypedOAuth.Hosting;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests.Architecture;

/// <summary>Checks names that users have registered, configured or alerted on. A name never changes. Add a new name to its list.</summary>
public sealed class StableNameTests
{
    [Fact]
    public void Event_ids_are_as_they_were()
    {
        Assert.Equal(
        [
            "AuditLog 601 Connected Information",
            "AuditLog 602 Reconnected Information",
            "AuditLog 603 Refreshed Information",
            "AuditLog 604 Read Debug",
            "AuditLog 605 Ended Information",
            "AuditLog 606 Disconnected Information",
            "FlowLog 101 Begun Debug",
            "FlowLog 102 Authorized Information",
            "FlowLog 103 Failed Warning",
            "FlowLog 110 Declined Information",
            "FlowLog 111 UnknownResponsesAbound Warning",
            "FlowLog 112 UnknownResponse Debug",
            "FlowLog 113 ForeignAnswer Debug",
            "FlowLog 114 ReplacementOffered Information",
            "FlowLog 115 ReplacementDeclined Information",
            "FlowLog 116 OneTimeRecordUnreadable Error",
            "RenewalLog 701 Paused Warning",
            "RenewalLog 702 Resumed Information",
            "RenewalLog 703 RoundFailed Warning",
            "RenewalLog 704 ExpiresSoon Information",
            "RenewalLog 705 Expired Warning",
            "RenewalLog 706 Adopted Information",
            "SettingsLog 201 ChangeRefused Error",
            "SettingsLog 218 NotConfigured Warning",
            "TokenLog 1 Refreshed Debug",
            "TokenLog 10 StillUnderWay Error",
            "TokenLog 11 RefreshTokenKept Debug",
            "TokenLog 12 Indeterminate Error",
            "TokenLog 13 ObserverFailed Error",
            "TokenLog 14 ChangesNotCleared Warning",
            "TokenLog 15 FailureNotSaved Debug",
            "TokenLog 16 ServedDuringOutage Warning",
            "TokenLog 2 RefreshFailed Warning",
            "TokenLog 225 StatusUnavailable Warning",
            "TokenLog 3 AuthorizationEnded Warning",
            "TokenLog 4 Unreadable Error",
            "TokenLog 5 WriteFailed Warning",
            "TokenLog 6 RevocationFailed Warning",
            "TokenLog 7 RefreshedElsewhere Debug",
            "TokenLog 8 LeaseReleaseFailed Warning",
            "TokenLog 9 UnsavedGivenUp Error",
        ],
        LogEvents.Of(typeof(TypedOAuthTelemetry).Assembly));
    }

    [Fact]
    public void Log_categories_are_as_they_were()
    {
        var loggers = new Categories();
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(loggers);
        services.AddTypedOAuth(static options => options.BaseUri = new Uri("https://app.example"));
        services.AddTestClient(static options => (options.ClientId, options.ClientSecret) = ("id", "secret"));
        using var provider = services.BuildServiceProvider();
        Assert.NotNull(provider.GetRequiredService<OAuth2ClientCore>());
        Assert.NotNull(provider.GetRequiredService<IOptionsMonitor<TypedOAuthOptions>>());
        Assert.Equal(
            ["TypedOAuth.Audit", "TypedOAuth.Flow", "TypedOAuth.Renewal", "TypedOAuth.Settings", "TypedOAuth.Tokens"],
            loggers.Names.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Telemetry_is_as_it_was()
    {
        Assert.Equal(("TypedOAuth", "TypedOAuth"), (TypedOAuthTelemetry.ActivitySourceName, TypedOAuthTelemetry.MeterName));
        Assert.Equal("oauth2.client.refreshes", TypedOAuthTelemetry.Refreshes.Name);
        Assert.Equal("oauth2.client.authorizations", TypedOAuthTelemetry.Authorizations.Name);
        var instruments = new List<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == TypedOAuthTelemetry.MeterName)
                {
                    instruments.Add($"{instrument.Name} {instrument.Unit}");
                }
            },
        };
        listener.Start();
        Assert.Equal(
            [
                "oauth2.client.authorizations {authorization}",
                "oauth2.client.refreshes {refresh}",
                "oauth2.client.renewal.lag s",
                "oauth2.client.renewals {connection}",
            ],
            instruments.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("ClientId", "from-configuration")]
    [InlineData("ClientSecret", "from-configuration")]
    [InlineData("AuthUri", "https://other.example/authorize")]
    [InlineData("AccessTokenUri", "https://other.example/token")]
    [InlineData("RefreshTokenUri", "https://other.example/refresh")]
    [InlineData("RevokeTokenUri", "https://other.example/revoke")]
    [InlineData("UserInfoUri", "https://other.example/user")]
    [InlineData("ExchangeTokenUri", "https://other.example/exchange")]
    [InlineData("PrivateKey", "from-configuration")]
    [InlineData("KeyId", "from-configuration")]
    [InlineData("Issuer", "https://other.example")]
    [InlineData("DiscoveryUri", "https://other.example/openid-configuration")]
    [InlineData("RefreshAhead", "00:01:01")]
    [InlineData("ClockSkew", "00:00:07")]
    [InlineData("AssumedLifetime", "00:17:00")]
    [InlineData("KeepAlive", "30.00:00:00")]
    [InlineData("WarnBefore", "3.00:00:00")]
    [InlineData("CacheDuration", "00:00:11")]
    [InlineData("Timeout", "00:00:13")]
    [InlineData("CacheCapacity", "17")]
    [InlineData("DisplayName", "from-configuration")]
    [InlineData("ProviderName", "from-configuration")]
    [InlineData("Description", "from-configuration")]
    [InlineData("Category", "from-configuration")]
    [InlineData("Icon", "/icons/test.svg")]
    [InlineData("Monogram", "TE")]
    [InlineData("Order", "17")]
    [InlineData("IsVisible", "False")]
    [InlineData("DisconnectNote", "from-configuration")]
    [InlineData("ProviderSettingsUrl", "https://other.example/apps")]
    public void Settings_of_a_client_have_the_keys_that_they_had(string key, string value)
    {
        using var provider = Configure(($"OAuth2:test:{key}", value));
        var options = provider.GetRequiredService<IOptions<TestClientOptions>>().Value;
        Assert.Equal(value, typeof(OAuth2ClientOptions).GetProperty(key)!.GetValue(options)!.ToString());
    }

    [Theory]
    [InlineData("ApiOrigins", "https://one.example https://two.example")]
    [InlineData("ApiOrigins:0", "https://one.example")]
    [InlineData("ApiOrigins:9", "https://*.one.example")]
    [InlineData("FormerServers", "https://one.example https://two.example/token")]
    [InlineData("FormerServers:0", "https://one.example")]
    public void Lists_of_a_client_have_the_keys_that_they_had(string key, string value)
    {
        using var provider = Configure(($"OAuth2:test:{key}", value));
        var options = provider.GetRequiredService<IOptions<TestClientOptions>>().Value;
        var list = typeof(OAuth2ClientOptions).GetProperty(key.Split(':')[0])!.GetValue(options);
        Assert.Equal(value.Split(' '), Assert.IsAssignableFrom<IEnumerable<string>>(list));
    }

    [Theory]
    [InlineData("Permissions", "read")]
    [InlineData("Permissions", "https://api.example/auth/calendar")]
    [InlineData("NeededBecause", "https://api.example/auth/calendar")]
    public void Tables_of_a_client_have_the_keys_that_they_had(string key, string scope)
    {
        using var provider = Configure(($"OAuth2:test:{key}:{scope}", "from-configuration"));
        var options = provider.GetRequiredService<IOptions<TestClientOptions>>().Value;
        var table = Assert.IsType<IDictionary<string, string>>(typeof(OAuth2ClientOptions).GetProperty(key)!.GetValue(options), exactMatch: false);
        Assert.Equal(new(scope, "from-configuration"), Assert.Single(table));
    }

    /// <summary>The definition decides which values are valid, so only the keys are checked here.</summary>
    [Fact]
    public void Settings_that_name_something_else_have_the_keys_that_they_had()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["OAuth2:shops:Environment"] = "sandbox",
            ["OAuth2:shops:PrivateKeyFile"] = "/key.pem",
            ["OAuth2:shops:Parameters:SHOP"] = "tea",
            ["OAuth2:shops:Parameters:other"] = "x",
        }).Build();
        var options = new TestClientOptions();
        new ClientOptionsSetup<TestClientOptions>(EndpointClient.Definition, configuration, environment: null).Configure(options);
        Assert.Equal(("sandbox", "/key.pem"), (options.Environment, options.PrivateKeyFile));
        Assert.Equal(new Dictionary<string, string> { ["shop"] = "tea", ["other"] = "x" }, options.Parameters);
    }

    [Theory]
    [InlineData("BaseUri", "https://other.example/")]
    [InlineData("PathPrefix", "/connect")]
    [InlineData("AuthorizationLifetime", "00:03:00")]
    public void Shared_settings_have_the_keys_that_they_had(string key, string value)
    {
        using var provider = Configure(($"OAuth2:{key}", value));
        var options = provider.GetRequiredService<IOptions<TypedOAuthOptions>>().Value;
        Assert.Equal(value, typeof(TypedOAuthOptions).GetProperty(key)!.GetValue(options)!.ToString());
    }

    [Theory]
    [InlineData("Interval", "00:02:00")]
    [InlineData("RenewAhead", "00:03:00")]
    [InlineData("MaxRequestsPerSecond", "17")]
    [InlineData("MaxConcurrency", "17")]
    [InlineData("AdoptsOlderRecords", "False")]
    public void Settings_of_background_renewal_have_the_keys_that_they_had(string key, string value)
    {
        using var provider = Configure(($"OAuth2:Renewal:{key}", value));
        var options = provider.GetRequiredService<IOptions<OAuth2RenewalOptions>>().Value;
        Assert.Equal(value, typeof(OAuth2RenewalOptions).GetProperty(key)!.GetValue(options)!.ToString());
    }

    [Fact]
    public void Endpoint_paths_are_as_they_were()
    {
        using var provider = Configure();
        var core = provider.GetRequiredService<OAuth2ClientCore>();
        Assert.Equal(("/oauth2/test-connect", "/oauth2/test-callback"), (core.ConnectPath, core.CallbackPath));
        Assert.Equal("https://app.example/oauth2/test-callback", core.RedirectUri.AbsoluteUri);
    }

    private static ServiceProvider Configure(params (string Key, string Value)[] settings)
    {
        var values = new Dictionary<string, string?>
        {
            ["OAuth2:BaseUri"] = "https://app.example",
            ["OAuth2:test:ClientId"] = "id",
            ["OAuth2:test:ClientSecret"] = "secret",
        };
        foreach (var (key, value) in settings)
        {
            values[key] = value;
        }

        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
        services.AddTypedOAuth().AddBackgroundRenewal();
        services.AddTestClient();
        return services.BuildServiceProvider();
    }

    private sealed class Categories : ILoggerFactory, ILogger
    {
        public List<string> Names { get; } = [];

        public ILogger CreateLogger(string categoryName)
        {
            Names.Add(categoryName);
            return this;
        }

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => false;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
        }
    }
}
