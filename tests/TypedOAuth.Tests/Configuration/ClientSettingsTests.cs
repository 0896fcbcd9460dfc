using System.Net;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TypedOAuth.Client;
using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Grants.AuthorizationCode;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Configuration;

/// <summary>Checks that an operation uses one snapshot of the settings, so that no server receives the secret of another server.</summary>
public sealed class ClientSettingsTests
{
    [Fact]
    public async Task No_server_is_sent_the_secret_of_another_one()
    {
        var provider = new TwoProviders();
        using var protector = new EphemeralDataProtector();
        var services = new ClientServices(
            new NoServices(), new InMemoryTokenStore(TimeProvider.System), new InMemoryAuthorizationStore(TimeProvider.System), protector, TimeProvider.System, NullLoggerFactory.Instance);
        using var graph = new ClientGraph<BasicClient.AuthData>(
            BasicClient.Definition, new ChangingSettings(provider, "one", "two"), services, new NoListener());
        using var core = new OAuth2ClientCore<BasicClient.AuthData>(graph);

        var url = await core.GetUnboundAuthorizationUrlAsync<BasicClient.Scope>("u", null, [], default);
        var callback = new Uri($"https://app.example/oauth2/basic-callback?code=c&state={TestHost.GetParameter(url, "state")}");
        await core.CompleteAuthorizationAsync(callback, default);
        for (var i = 0; i < 4; i++)
        {
            await core.RefreshUserAccessTokenAsync("u", default);
        }

        Assert.True(await core.RevokeUserAccessTokenAsync("u", default));
        Assert.Equal(7, provider.Requests.Count);
        Assert.Equal(2, provider.Requests.Select(static request => request.Host).Distinct().Count());
        Assert.All(provider.Requests, static request => Assert.Equal($"the-client:secret-{request.Host}", request.Credentials));
    }

    /// <summary>A setting replaces the tenant in a declared endpoint, because clients cannot declare tenants yet.</summary>
    [Fact]
    public void A_setting_stands_in_for_a_declared_endpoint_that_is_none_by_itself()
    {
        var settings = ClientSettings.Create(
            new()
            {
                Alias = "tenant",
                DisplayName = "Tenant",
                AuthUri = "https://{tenant}.example/authorize",
                AccessTokenUri = "https://{tenant}.example/token",
                RevokeTokenUri = "https://{tenant}.example/revoke",
            },
            new BasicClientOptions
            {
                ClientId = "id",
                ClientSecret = "secret",
                AuthUri = "https://one.example/authorize",
                AccessTokenUri = "https://one.example/token",
                RevokeTokenUri = "https://one.example/revoke",
            });
        Assert.Equal("https://one.example/revoke", settings.RevocationEndpoint?.AbsoluteUri);
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("", null, null)]
    [InlineData("", "", null)]
    [InlineData("", "https://as.example", "https://as.example")]
    [InlineData("https://set.example", "https://as.example", "https://set.example")]
    public void An_empty_issuer_is_no_issuer_to_settings_and_checks(string? set, string? declared, string? expected)
    {
        var definition = new OAuth2ClientDefinition
        {
            Alias = "issued",
            DisplayName = "Issued",
            AuthUri = "https://as.example/authorize",
            AccessTokenUri = "https://as.example/token",
            Issuer = declared,
            IdTokenValidator = OAuth2JwtValidator.Instance,
        };
        var options = new BasicClientOptions { ClientId = "id", ClientSecret = "secret", Issuer = set };
        Assert.Empty(SettingsValidator.FindFaults(definition, options));
        Assert.Equal(expected, ClientSettings.Create(definition, options).Issuer);
    }

    /// <summary>Returns another provider's settings for each read, as a configuration change at any moment would.</summary>
    private sealed class ChangingSettings : IClientSettingsSource
    {
        private static readonly OptionsMonitor<TypedOAuthOptions> Shared = new(
            new OptionsFactory<TypedOAuthOptions>(
                [new ConfigureOptions<TypedOAuthOptions>(static options => options.BaseUri = new("https://app.example"))], []),
            [],
            new OptionsCache<TypedOAuthOptions>());

        private readonly ClientSettings[] _settings;
        private int _reads;

        public ChangingSettings(HttpMessageHandler handler, params string[] hosts) => _settings = [.. hosts.Select(host => ClientSettings.Create(
            BasicClient.Definition,
            new BasicClientOptions
            {
                // A provider that changes between two addresses. A record of one address also belongs to the other.
                ClientId = "the-client",
                ClientSecret = $"secret-{host}",
                AccessTokenUri = $"https://{host}/token",
                RevokeTokenUri = $"https://{host}/revoke",
                Issuer = "https://as.example",
                BackchannelHandler = () => handler,
            },
            new SiteAddress(Shared, new(Shared), [])))];

        public ClientSettings Current => _settings[Interlocked.Increment(ref _reads) % _settings.Length];

        public OAuth2ClientOptions Options => _settings[0].Options;

        public IReadOnlyList<string> MissingSettings => [];

        public Uri RedirectUri => Current.RedirectUri;

        public string GetPath(string endpoint) => $"/oauth2/basic-{endpoint}";

        public void Dispose()
        {
        }
    }

    private sealed class TwoProviders : HttpMessageHandler
    {
        public List<(string Host, string Credentials)> Requests { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var credentials = Encoding.UTF8.GetString(Convert.FromBase64String(request.Headers.Authorization!.Parameter!));
            Requests.Add((request.RequestUri!.Host, credentials));
            return Task.FromResult(request.RequestUri.AbsolutePath == "/revoke"
                ? new HttpResponseMessage(HttpStatusCode.OK)
                : Json(TokenJson($"a{Requests.Count}", $"rt{Requests.Count}")));
        }
    }

    private sealed class NoListener : IAuthorizationListener<BasicClient.AuthData>
    {
        public ValueTask<AuthorizationCallbackResult?> OnAuthorizedAsync(
            AuthorizationCallbackContext<BasicClient.AuthData> context, CancellationToken cancellationToken) => default;
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
