using Microsoft.Extensions.DependencyInjection;

namespace TypedOAuth.Tests.Harness;

/// <summary>Creates hosts for clients that need only credentials.</summary>
internal static class ClientHosts
{
    public static ClientHost<BasicClient> CreateBasic() => new(static (services, configure) => services.AddBasicClient(configure), SetCredentials);

    public static void SetCredentials(OAuth2ClientOptions options) => (options.ClientId, options.ClientSecret) = ("id", "secret");
}
