using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TypedOAuth;
using TypedOAuth.Client;
using TypedOAuth.Configuration;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Changes;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the services that all clients share.</summary>
public static class TypedOAuthServiceCollectionExtensions
{
    /// <summary>Registers the services that all clients share. Repeated calls are permitted.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Changes the settings that all clients share after they are read from the configuration.</param>
    /// <returns>The builder, which adds stores. Without a store, tokens are kept in memory.</returns>
    public static TypedOAuthBuilder AddTypedOAuth(this IServiceCollection services, Action<TypedOAuthOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IOAuth2TokenStore, InMemoryTokenStore>();
        services.TryAddSingleton<IOAuth2AuthorizationStore, InMemoryAuthorizationStore>();
        services.TryAddSingleton<IOAuth2DataProtector, EphemeralDataProtector>();
        services.TryAddSingleton(static provider => new ClientServices(
            provider,
            provider.GetRequiredService<IOAuth2TokenStore>(),
            provider.GetRequiredService<IOAuth2AuthorizationStore>(),
            provider.GetRequiredService<IOAuth2DataProtector>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance));
        services.TryAddSingleton<IChangeListener>(static provider => new ConnectionObservers(
            provider.GetRequiredService<IServiceScopeFactory>(),
            provider.GetRequiredService<IServiceProviderIsService>(),
            provider.GetService<IHostApplicationLifetime>()));
        services.TryAddSingleton<IOAuth2Connections, UserConnections>();
        AddSharedOptions(services);
        if (configure is not null)
        {
            services.Configure(configure);
        }

        return new TypedOAuthBuilder(services);
    }

    private static void AddSharedOptions(IServiceCollection services)
    {
        if (services.Any(static service => service.ServiceType == typeof(TypedOAuthOptionsSetup)))
        {
            return;
        }

        services.AddOptions<TypedOAuthOptions>().ValidateOnStart();
        services.AddSingleton(static provider => new TypedOAuthOptionsSetup(provider.GetService<IConfiguration>()));
        services.AddSingleton<IConfigureOptions<TypedOAuthOptions>>(static provider => provider.GetRequiredService<TypedOAuthOptionsSetup>());
        services.AddSingleton<IValidateOptions<TypedOAuthOptions>>(static provider => provider.GetRequiredService<TypedOAuthOptionsSetup>());
        services.AddSingleton<IValidateOptions<TypedOAuthOptions>, StoreProtectionCheck>();
        services.AddSingleton<IValidateOptions<TypedOAuthOptions>, DuplicateAliasCheck>();
        services.AddHostedService<ShutdownService>();
        services.AddHostedService(static provider => new NotConfiguredWarning(
            provider.GetServices<IClientConfiguration>(), provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance));
        WatchConfiguration<TypedOAuthOptions>(services);
    }

    internal static void WatchConfiguration<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceCollection services)
        where TOptions : class =>
        services.AddSingleton<IOptionsChangeTokenSource<TOptions>>(static provider => new ConfigurationChanges<TOptions>(
            provider.GetService<IConfiguration>(),
            provider.GetRequiredService<IOptionsFactory<TOptions>>(),
            provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance));
}
