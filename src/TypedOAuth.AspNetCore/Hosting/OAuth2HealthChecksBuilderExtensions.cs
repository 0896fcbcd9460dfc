using Microsoft.Extensions.Diagnostics.HealthChecks;
using TypedOAuth.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the health checks of TypedOAuth.</summary>
public static class OAuth2HealthChecksBuilderExtensions
{
    private static readonly string[] Tags = ["oauth2"];

    /// <summary>Adds the checks <c>oauth2-store</c>, of the store and the keys, and <c>oauth2-providers</c>, of the providers.</summary>
    /// <remarks>
    /// If the store fails, the application is unhealthy. If a provider fails, the application is only degraded, because another instance of the
    /// application would not help. Both checks have the tag <c>oauth2</c>. To choose other names or statuses, register
    /// <see cref="OAuth2StoreHealthCheck"/> and <see cref="OAuth2ProviderHealthCheck"/> yourself.
    /// </remarks>
    /// <param name="builder">The application's health checks.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    public static IHealthChecksBuilder AddTypedOAuth(this IHealthChecksBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddTypedOAuthAspNetCore();
        return builder
            .AddCheck<OAuth2StoreHealthCheck>("oauth2-store", HealthStatus.Unhealthy, Tags)
            .AddCheck<OAuth2ProviderHealthCheck>("oauth2-providers", HealthStatus.Degraded, Tags);
    }
}
