using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using OpenIddict.Client;

namespace TypedOAuth.Benchmarks;

/// <summary>An application with OpenIddict's client, whose server is a handler.</summary>
internal static class OpenIddictHost
{
    private const string Issuer = "https://accounts.google.com/";

    /// <summary>Builds the services with a static server configuration, so that no metadata is requested.</summary>
    public static ServiceProvider Create(byte[] answer)
    {
        var services = new ServiceCollection();
        services.AddLogging();

        // The handler runs before OpenIddict's primary handler, which must not be replaced.
        services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new Endpoint(answer)));
        services.AddOpenIddict().AddClient(options =>
        {
            options.AllowRefreshTokenFlow();
            options.DisableTokenStorage();
            options.AddEphemeralEncryptionKey().AddEphemeralSigningKey();
            options.UseSystemNetHttp();
            options.AddRegistration(new OpenIddictClientRegistration
            {
                RegistrationId = "provider",
                Issuer = new Uri(Issuer),
                ClientId = ProviderClient.ClientId,
                ClientSecret = ProviderClient.ClientSecret,
                Configuration = new()
                {
                    Issuer = new Uri(Issuer),
                    TokenEndpoint = new Uri(ProviderClient.TokenEndpoint),
                    GrantTypesSupported = { OpenIddictConstants.GrantTypes.RefreshToken },
                    TokenEndpointAuthMethodsSupported = { OpenIddictConstants.ClientAuthenticationMethods.ClientSecretPost },
                },
            });
        });
        return services.BuildServiceProvider();
    }

    private sealed class Endpoint(byte[] answer) : DelegatingHandler
    {
        private readonly HttpMessageInvoker _answers = new(new FixedAnswerHandler(answer));

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            _answers.SendAsync(request, cancellationToken);

        protected override void Dispose(bool disposing)
        {
            _answers.Dispose();
            base.Dispose(disposing);
        }
    }
}
