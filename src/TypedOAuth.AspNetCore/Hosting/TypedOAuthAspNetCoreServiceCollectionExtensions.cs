using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TypedOAuth;
using TypedOAuth.AspNetCore.Browser;
using TypedOAuth.AspNetCore.Endpoints;
using TypedOAuth.AspNetCore.Hosting;
using TypedOAuth.AspNetCore.Pages;
using TypedOAuth.AspNetCore.Pages.Settings;
using TypedOAuth.Grants.AuthorizationCode;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the services that clients need in an ASP.NET Core host.</summary>
public static class TypedOAuthAspNetCoreServiceCollectionExtensions
{
    /// <summary>Registers the services that clients need in an ASP.NET Core host.</summary>
    /// <remarks>
    /// These are Data Protection for stored tokens, antiforgery for the pages and, in development, the server's own address as the site's address.
    /// The generated <c>Add…Client</c> calls this method. Further calls have no effect.
    /// </remarks>
    /// <param name="services">The application's services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddTypedOAuthAspNetCore(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddTypedOAuth();
        if (services.Any(static service => service.ServiceType == typeof(SignedInUser)))
        {
            return services;
        }

        services.AddDataProtection();
        services.AddAntiforgery();
        services.AddSingleton<ProcessSurroundings>();
        services.AddSingleton<KeyRingStorage>();
        services.AddHostedService<KeyRingCheck>();
        ReplaceEphemeralProtector(services);
        services.AddLogging();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ITypedOAuthBaseUri, DevelopmentBaseUri>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TypedOAuthOptions>, RemoteSchemeCheck>());
        services.AddSingleton<BaseUriCheck>();
        services.AddSingleton<IValidateOptions<TypedOAuthOptions>>(static provider => provider.GetRequiredService<BaseUriCheck>());
        services.AddSingleton<MappedPathCheck>();
        services.AddSingleton<IStartupFilter>(static provider => provider.GetRequiredService<MappedPathCheck>());
        services.AddHttpContextAccessor();
        services.AddSingleton<SiteCookies>();
        services.AddSingleton<IPostConfigureOptions<AntiforgeryOptions>, AntiforgeryCookie>();
        services.AddSingleton<BrowserSession>();
        services.AddSingleton<IBrowserSession>(static provider => provider.GetRequiredService<BrowserSession>());
        services.AddSingleton<SignedInUser>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TypedOAuthOptions>, PageOptionsCheck>());
        services.AddSingleton<PageLinks>();
        services.AddSingleton<IPageUser, PageUser>();
        services.AddSingleton<PageSite>();
        services.TryAddSingleton<ITypedOAuthCurrentUser, CurrentUser>();
        services.AddSingleton<MappedClients>();
        services.AddHostedService<RedirectUriLog>();
        services.AddSingleton<FlowPages>();
        services.AddSingleton<PostedResponse>();
        services.AddSingleton<Notice>();
        services.AddSingleton<ConnectEndpoint>();
        services.AddSingleton<CallbackEndpoint>();
        services.AddSingleton<ReplacementCookie>();
        services.AddSingleton<ReplaceEndpoint>();
        services.AddSingleton<ConnectionsEndpoint>();
        return services;
    }

    /// <summary>Replaces the library's protector, whose keys exist only in memory. A protector that the application has registered is kept.</summary>
    private static void ReplaceEphemeralProtector(IServiceCollection services)
    {
        var ephemeral = services.FirstOrDefault(static service =>
            service.ServiceType == typeof(IOAuth2DataProtector) && service.ImplementationType?.Assembly == typeof(TypedOAuthBuilder).Assembly);
        if (ephemeral is not null)
        {
            services.Remove(ephemeral);
        }

        services.TryAddSingleton<IOAuth2DataProtector, AspNetCoreDataProtector>();
    }
}
