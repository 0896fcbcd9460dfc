using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Client;
using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Grants.AuthorizationCode;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests.Harness;

/// <summary>Holds a client whose definition a test creates, with a scripted server for all its endpoints.</summary>
internal sealed class EndpointHost : IAsyncDisposable
{
    public const string User = "u";

    private readonly ServiceProvider _services;
    private readonly AddressRecorder _recorder;

    public EndpointHost(
        OAuth2ClientDefinition? definition = null,
        Action<OAuth2ClientOptions>? configure = null,
        IOAuth2TokenStore? store = null,
        SharedProtector? protector = null,
        Action<IServiceCollection>? services = null)
    {
        definition ??= EndpointClient.Definition;
        _recorder = new() { InnerHandler = Server };
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(Time);
        collection.AddSingleton(store ?? new InMemoryTokenStore(Time));
        protector?.Register(collection);
        collection.AddTypedOAuth(static options => options.BaseUri = new Uri("https://app.example"));
        collection.Configure<TestClientOptions>(options =>
        {
            (options.ClientId, options.ClientSecret) = ("the-client", "secret");
            options.BackchannelHandler = () => _recorder;
            configure?.Invoke(options);
        });
        collection.AddSingleton(provider => CreateCore(provider, definition));
        collection.AddSingleton<OAuth2ClientCore>(static provider => provider.GetRequiredService<OAuth2ClientCore<EndpointAuthData>>());
        collection.AddSingleton(static provider => new EndpointClient(provider.GetRequiredService<OAuth2ClientCore<EndpointAuthData>>()));
        services?.Invoke(collection);
        _services = collection.BuildServiceProvider();
        Core = _services.GetRequiredService<OAuth2ClientCore<EndpointAuthData>>();
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    public ScriptedServer Server { get; } = new();

    public OAuth2ClientCore<EndpointAuthData> Core { get; }

    public IServiceProvider Services => _services;

    /// <summary>The addresses of the requests to the provider, in order.</summary>
    public IReadOnlyList<string> Sent => [.. _recorder.Addresses];

    /// <summary>Begins an authorization, and completes it with the given response parameters and tokens.</summary>
    public async Task<OAuth2AuthorizationResult> AuthorizeAsync(
        IReadOnlyDictionary<string, string>? values, string tokens, string response = "code=c", string user = User)
    {
        Server.Answer(tokens);
        var start = await Core.BeginAuthorizationAsync(user, returnUrl: null, values);
        return await CompleteAsync(start, response, user);
    }

    public async Task<OAuth2AuthorizationResult> CompleteAsync(OAuth2AuthorizationStart start, string response = "code=c", string user = User)
    {
        var state = TestHost.GetParameter(start.AuthorizationUri, "state");
        var parameters = OAuth2AuthorizationResponse.FromUri(new Uri($"https://app.example/callback?{response}&state={state}"));
        return await Core.CompleteAuthorizationAsync(parameters, start.BindingValue, user, _services);
    }

    /// <summary>Connects the user with a shop.</summary>
    public async Task ConnectAsync(string shop, string access = "a1", string? refresh = "rt1", string user = User) => Assert.Null(
        (await AuthorizeAsync(Values(shop), ScriptedServer.TokenJson(access, refresh), user: user)).Failure);

    /// <summary>Returns the value of the parameter <c>shop</c>.</summary>
    public static Dictionary<string, string> Values(string shop) => new() { ["shop"] = shop };

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static OAuth2ClientCore<EndpointAuthData> CreateCore(IServiceProvider provider, OAuth2ClientDefinition definition)
    {
        var settings = new ClientSettingsSource<TestClientOptions>(
            definition,
            provider.GetRequiredService<IOptionsMonitor<TestClientOptions>>(),
            provider.GetRequiredService<IOptionsMonitor<TypedOAuthOptions>>(),
            []);
        return new(new ClientGraph<EndpointAuthData>(definition, settings, provider.GetRequiredService<ClientServices>(), new NoCallback()));
    }

    private sealed class NoCallback : IAuthorizationListener<EndpointAuthData>
    {
        public ValueTask<AuthorizationCallbackResult?> OnAuthorizedAsync(
            AuthorizationCallbackContext<EndpointAuthData> context, CancellationToken cancellationToken) => default;
    }

    private sealed class AddressRecorder : DelegatingHandler
    {
        public ConcurrentQueue<string> Addresses { get; } = new();

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Addresses.Enqueue(request.RequestUri!.AbsoluteUri);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
