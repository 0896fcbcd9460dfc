using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TypedOAuth.Configuration;
using TypedOAuth.Storage;

namespace TypedOAuth.Hosting;

/// <summary>Adds stores and other parts to the services that all clients share. <c>AddTypedOAuth</c> returns the builder.</summary>
public sealed class TypedOAuthBuilder
{
    internal TypedOAuthBuilder(IServiceCollection services) => Services = services;

    /// <summary>The application's services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Uses a store for connections.</summary>
    /// <remarks>
    /// If the store implements <see cref="IOAuth2AuthorizationStore"/>, it also stores pending authorizations. The store is a singleton. If
    /// the application has already registered the store, that registration is used.
    /// </remarks>
    /// <typeparam name="TStore">The store.</typeparam>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="TStore"/> is an interface.</exception>
    public TypedOAuthBuilder UseStore<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TStore>()
        where TStore : class, IOAuth2TokenStore
    {
        ThrowIfInterface<TStore>();
        Services.TryAddSingleton<TStore>();
        Services.Replace(ServiceDescriptor.Singleton<IOAuth2TokenStore>(static provider => provider.GetRequiredService<TStore>()));
        if (typeof(TStore).IsAssignableTo(typeof(IOAuth2AuthorizationStore)))
        {
            Services.Replace(ServiceDescriptor.Singleton(
                static provider => (IOAuth2AuthorizationStore)(object)provider.GetRequiredService<TStore>()));
        }

        return this;
    }

    /// <summary>Uses a store that the application creates for connections.</summary>
    /// <remarks>If the store implements <see cref="IOAuth2AuthorizationStore"/>, it also stores pending authorizations.</remarks>
    /// <typeparam name="TStore">The store.</typeparam>
    /// <param name="create">Creates the store; called once.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="create"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><typeparamref name="TStore"/> is an interface.</exception>
    public TypedOAuthBuilder UseStore<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TStore>(
        Func<IServiceProvider, TStore> create)
        where TStore : class, IOAuth2TokenStore
    {
        ArgumentNullException.ThrowIfNull(create);
        ThrowIfInterface<TStore>();
        Services.TryAddSingleton(create);
        return UseStore<TStore>();
    }

    /// <summary>Adds an observer that receives the changes of all connections.</summary>
    /// <remarks>
    /// The observer is created in a scope of services for each change. Add observers in every process that changes connections.
    /// </remarks>
    /// <typeparam name="TObserver">The observer.</typeparam>
    /// <returns>The same builder.</returns>
    public TypedOAuthBuilder AddConnectionObserver<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TObserver>()
        where TObserver : class, IOAuth2ConnectionObserver
    {
        Services.TryAddEnumerable(ServiceDescriptor.Scoped<IOAuth2ConnectionObserver, TObserver>());
        return this;
    }

    /// <summary>Adds a hosted service that refreshes the tokens of all users before they expire.</summary>
    /// <remarks>
    /// <para>
    /// The service also refreshes idle refresh tokens (<see cref="OAuth2ClientOptions.KeepAlive"/>), hands over changes that a stopped process
    /// could not hand over, and makes the changes <see cref="OAuth2ConnectionChangeKind.ExpiresSoon"/> and
    /// <see cref="OAuth2ConnectionChangeKind.NeedsAttention"/> when a date is reached. The service deletes nothing.
    /// </para>
    /// <para>
    /// Add the service in one process or in several. They share the work, and each connection is refreshed by one of them. The application needs
    /// a host, for example a web application or a worker.
    /// </para>
    /// </remarks>
    /// <param name="configure">Changes the settings after they are read from the configuration section <c>OAuth2:Renewal</c>.</param>
    /// <returns>The same builder.</returns>
    public TypedOAuthBuilder AddBackgroundRenewal(Action<OAuth2RenewalOptions>? configure = null)
    {
        if (!Services.Any(static service => service.ServiceType == typeof(RenewalOptionsSetup)))
        {
            Services.AddOptions<OAuth2RenewalOptions>().ValidateOnStart();
            Services.AddSingleton(static provider => new RenewalOptionsSetup(provider.GetService<IConfiguration>()));
            Services.AddSingleton<IConfigureOptions<OAuth2RenewalOptions>>(static provider => provider.GetRequiredService<RenewalOptionsSetup>());
            Services.AddSingleton<IValidateOptions<OAuth2RenewalOptions>>(static provider => provider.GetRequiredService<RenewalOptionsSetup>());
            TypedOAuthServiceCollectionExtensions.WatchConfiguration<OAuth2RenewalOptions>(Services);
            Services.AddHostedService(static provider => new RenewalService(
                provider.GetServices<OAuth2ClientCore>(), provider.GetRequiredService<IOptionsMonitor<OAuth2RenewalOptions>>()));
        }

        if (configure is not null)
        {
            Services.Configure(configure);
        }

        return this;
    }

    /// <summary>Throws if the type is an interface, because a registration of the interface would resolve to itself.</summary>
    private static void ThrowIfInterface<TStore>()
    {
        if (typeof(TStore).IsInterface)
        {
            throw new ArgumentException($"Name the store's class: UseStore<MyStore>(…), not UseStore<{typeof(TStore).Name}>(…).");
        }
    }
}
