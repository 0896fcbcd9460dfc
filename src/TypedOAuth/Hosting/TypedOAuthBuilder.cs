using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TypedOAuth.Storage;

namespace TypedOAuth.Hosting;

/// <summary>Adds stores and other parts to the services that all clients share; <c>AddTypedOAuth</c> returns it.</summary>
public sealed class TypedOAuthBuilder
{
    internal TypedOAuthBuilder(IServiceCollection services) => Services = services;

    /// <summary>The application's services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>
    /// Keeps connections in a store, and pending authorizations too if it is an <see cref="IOAuth2AuthorizationStore"/>. The store is a
    /// singleton; one that the application has registered is used as it is.
    /// </summary>
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

    /// <summary>Keeps connections in a store that the application creates, and pending authorizations too if it is an <see cref="IOAuth2AuthorizationStore"/>.</summary>
    /// <typeparam name="TStore">The store.</typeparam>
    /// <param name="create">Creates the store, once.</param>
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

    /// <summary>A store is registered by its class: registered by the interface, it would be looked up in itself.</summary>
    private static void ThrowIfInterface<TStore>()
    {
        if (typeof(TStore).IsInterface)
        {
            throw new ArgumentException($"Name the store's class: UseStore<MyStore>(…), not UseStore<{typeof(TStore).Name}>(…).");
        }
    }
}
