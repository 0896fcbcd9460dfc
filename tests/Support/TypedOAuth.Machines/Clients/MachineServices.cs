using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TypedOAuth.Generated;
using TypedOAuth.Storage;

namespace TypedOAuth.Machines;

/// <summary>Creates the services of a machine: a client, the shared store and the shared keys.</summary>
public static class MachineServices
{
    public const string PlaceholderUri = "https://provider.example/authorize";
    public const string PlaceholderTokenUri = "https://provider.example/token";
    public const string Issuer = "http://127.0.0.1";
    public const string BaseUri = "https://app.example.org";
    public const string ClientId = "machines";
    public const string ClientSecret = "a-secret-of-a-test";

    /// <summary>Creates the services without a host, for a process that connects users.</summary>
    /// <param name="settings">The machine.</param>
    /// <param name="logging">Adds where the log is written; by default, there is no log.</param>
    public static ServiceProvider Create(MachineSettings settings, Action<ILoggingBuilder>? logging = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = "Production" });
        services.AddLogging(logging ?? (static _ => { }));
        Add(services, settings);
        return services.BuildServiceProvider();
    }

    /// <summary>Adds the services to a host.</summary>
    public static void Add(IServiceCollection services, MachineSettings settings)
    {
        if (settings.ClockOffset != default)
        {
            services.AddSingleton<TimeProvider>(new ShiftedTime(settings.ClockOffset));
        }

        services.AddSingleton<IServer, NoServer>();
        services.AddDataProtection().PersistKeysToFileSystem(new(settings.Keys)).SetApplicationName("Machines");
        var builder = services.AddTypedOAuth(static options => options.BaseUri = new(BaseUri));
        services.AddTypedOAuthAspNetCore();
        _ = settings.Store switch
        {
            // The processes that share a file share the machine's clock, even if the clocks of the processes are wrong.
            StoreKind.Sqlite => builder.UseStore(provider => new SqliteTokenStore(
                settings.Connection, TimeProvider.System, provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance)),
            StoreKind.PostgreSql => builder.UsePostgreSql(settings.Connection),
            _ => builder.UseRedis(settings.Connection),
        };
        switch (settings.Tokens)
        {
            case RefreshTokens.Rotate:
                AddClient<RotatingClient, RotatingClient.AuthData, RotatingClientOptions>(services, settings);
                break;
            case RefreshTokens.Stay:
                AddClient<StayingClient, StayingClient.AuthData, StayingClientOptions>(services, settings);
                break;
            case RefreshTokens.Tolerate:
                AddClient<TolerantClient, TolerantClient.AuthData, TolerantClientOptions>(services, settings);
                break;
            default:
                AddClient<UndeclaredClient, UndeclaredClient.AuthData, UndeclaredClientOptions>(services, settings);
                break;
        }
    }

    private static void AddClient<TClient, TAuthData, TOptions>(IServiceCollection services, MachineSettings settings)
        where TClient : class, IOAuth2Client<TClient, TAuthData>
        where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
        where TOptions : OAuth2ClientOptions, new()
    {
        services.AddOAuth2Client<TClient, TAuthData, TOptions>(options => Set(options, settings));
        services.AddSingleton<IMachineClient>(static provider =>
            new MachineClient<TAuthData>(provider.GetRequiredService<TClient>().Core, TClient.Definition.Alias));
    }

    private static void Set(OAuth2ClientOptions options, MachineSettings settings)
    {
        (options.ClientId, options.ClientSecret) = (ClientId, ClientSecret);
        options.AccessTokenUri = new Uri(settings.Provider, "seed").AbsoluteUri;
        options.RefreshTokenUri = new Uri(settings.Provider, "token").AbsoluteUri;
        options.CacheDuration = settings.CacheDuration;
        options.BackchannelHandler = () => new NamedMachine(settings.Name);
    }

    /// <summary>Adds the machine's name to token requests, so that the provider knows which machine sent a request.</summary>
    private sealed class NamedMachine(string name) : DelegatingHandler(new SocketsHttpHandler { UseProxy = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Machine", name);
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class NoServer : IServer
    {
        public IFeatureCollection Features { get; } = new FeatureCollection();

        public void Dispose()
        {
        }

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
