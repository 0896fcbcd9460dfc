using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TypedOAuth;
using TypedOAuth.Client;
using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers clients.</summary>
public static class OAuth2ClientServiceCollectionExtensions
{
    /// <summary>Registers a client as a singleton. The generated <c>Add…Client</c> method calls this method.</summary>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <typeparam name="TAuthData">The client's <c>AuthData</c>.</typeparam>
    /// <typeparam name="TOptions">The client's options.</typeparam>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Changes the client's settings after they are read from the configuration.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddOAuth2Client<
        TClient, TAuthData, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        this IServiceCollection services, Action<TOptions>? configure = null)
        where TClient : class, IOAuth2Client<TClient, TAuthData>
        where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
        where TOptions : OAuth2ClientOptions, new()
    {
        services.AddTypedOAuth();
        if (!services.Any(static service => service.ServiceType == typeof(TClient)))
        {
            AddOptions<TOptions>(services, TClient.Definition);
            services.AddSingleton(new RegisteredClient(TClient.Definition.Alias, typeof(TClient).FullName!));
            services.AddSingleton(static provider => CreateCore<TClient, TAuthData, TOptions>(provider));
            services.AddSingleton<OAuth2ClientCore>(static provider => provider.GetRequiredService<OAuth2ClientCore<TAuthData>>());
            services.AddSingleton(static provider => TClient.Create(provider.GetRequiredService<OAuth2ClientCore<TAuthData>>()));
        }

        if (configure is not null)
        {
            services.Configure(configure);
        }

        return services;
    }

    private static void AddOptions<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceCollection services, OAuth2ClientDefinition definition)
        where TOptions : OAuth2ClientOptions
    {
        services.AddOptions<TOptions>().ValidateOnStart();
        services.AddSingleton(provider => new ClientOptionsSetup<TOptions>(
            definition, provider.GetService<IConfiguration>(), provider.GetService<IHostEnvironment>()));
        services.AddSingleton<IClientConfiguration>(provider =>
            new ClientConfiguration<TOptions>(definition, provider.GetRequiredService<IOptionsMonitor<TOptions>>()));
        services.AddSingleton<IConfigureOptions<TOptions>>(static provider => provider.GetRequiredService<ClientOptionsSetup<TOptions>>());
        services.AddSingleton<IValidateOptions<TOptions>>(static provider => provider.GetRequiredService<ClientOptionsSetup<TOptions>>());
        TypedOAuthServiceCollectionExtensions.WatchConfiguration<TOptions>(services);
    }

    private static OAuth2ClientCore<TAuthData> CreateCore<
        TClient, TAuthData, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceProvider provider)
        where TClient : class, IOAuth2Client<TClient, TAuthData>
        where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
        where TOptions : OAuth2ClientOptions, new()
    {
        DuplicateAliasCheck.ThrowIfAny(provider.GetServices<RegisteredClient>());
        var settings = new ClientSettingsSource<TOptions>(
            TClient.Definition,
            provider.GetRequiredService<IOptionsMonitor<TOptions>>(),
            provider.GetRequiredService<IOptionsMonitor<TypedOAuthOptions>>(),
            provider.GetServices<ITypedOAuthBaseUri>());
        return new(new ClientGraph<TAuthData>(
            TClient.Definition,
            settings,
            provider.GetRequiredService<ClientServices>(),
            new ClientAuthorizationListener<TClient, TAuthData>(provider)));
    }
}
