using Microsoft.Extensions.DependencyInjection;

namespace TypedOAuth.Tests.Harness;

/// <summary>Creates hosts for clients that request ID tokens.</summary>
internal static class OidcHosts
{
    public static OidcHost<OidcClient> Create(Action<IServiceCollection>? services = null) =>
        new(static (collection, configure) => collection.AddOidcClient(configure), services);
}
