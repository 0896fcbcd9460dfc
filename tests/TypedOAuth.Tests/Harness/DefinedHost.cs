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

/// <summary>Holds a client with any definition, its clock, its callback and a scripted server.</summary>
internal sealed class DefinedHost : IAuthorizationListener<BasicClient.AuthData>, IAsyncDisposable
{
    public const string Secret = "the-client-secret-51f0c3-which-is-long";

    private readonly ServiceProvider _services;
    private readonly ClientGraph<BasicClient.AuthData> _graph;

    public DefinedHost(Oddities odd, Action<BasicClientOptions>? configure = null, Action<IServiceCollection>? services = null)
    {
        var definition = odd.Define();
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(Time);
        services?.Invoke(collection);
        collection.AddTypedOAuth(static options => options.BaseUri = new Uri("https://app.example"));
        collection.Configure<BasicClientOptions>(options =>
        {
            (options.ClientId, options.ClientSecret) = ("the-client", Secret);
            options.BackchannelHandler = () => Server;
            configure?.Invoke(options);
        });
        _services = collection.BuildServiceProvider();
        var settings = new ClientSettingsSource<BasicClientOptions>(
            definition,
            _services.GetRequiredService<IOptionsMonitor<BasicClientOptions>>(),
            _services.GetRequiredService<IOptionsMonitor<TypedOAuthOptions>>(),
            []);
        _graph = new(definition, settings, _services.GetRequiredService<ClientServices>(), this);
        Core = new(_graph);
    }

    public FakeTimeProvider Time { get; } = new(ResponseReading.Now);

    public ScriptedServer Server { get; } = new();

    public OAuth2ClientCore<BasicClient.AuthData> Core { get; }

    public IServiceProvider Services => _services;

    public IOAuth2TokenStore Store => _services.GetRequiredService<IOAuth2TokenStore>();

    /// <summary>The parameters of the last authorization response, as the application's callback received them.</summary>
    public IReadOnlyDictionary<string, string>? Query { get; private set; }

    /// <summary>Completes an authorization of user <c>u</c> with the given token response, which must succeed.</summary>
    public async Task<OAuth2Connection> AuthorizeAsync(string response)
    {
        Server.Answer(response);
        var (_, complete) = await BeginAsync();
        Assert.Null((await complete("code=c", "state")).Failure);
        return await Core.GetConnectionAsync("u");
    }

    /// <summary>Begins an authorization and returns its state, and a function that completes it with a response.</summary>
    public async Task<(string State, Func<string, string?, Task<OAuth2AuthorizationResult>> Complete)> BeginAsync()
    {
        var start = await Core.BeginAuthorizationAsync("u", returnUrl: null);
        var state = TestHost.GetParameter(start.AuthorizationUri, "state")!;
        return (state, CompleteAsync);

        async Task<OAuth2AuthorizationResult> CompleteAsync(string parameters, string? stateParameter)
        {
            var query = stateParameter is null ? parameters : $"{parameters}&{stateParameter}={state}";
            var response = OAuth2AuthorizationResponse.FromUri(new Uri($"https://app.example/oauth2/odd-callback?{query}"));
            return await Core.CompleteAuthorizationAsync(response, start.BindingValue, "u", _services);
        }
    }

    public ValueTask<AuthorizationCallbackResult?> OnAuthorizedAsync(
        AuthorizationCallbackContext<BasicClient.AuthData> context, CancellationToken cancellationToken)
    {
        Query = context.Query;
        return default;
    }

    public async ValueTask DisposeAsync()
    {
        await _graph.StopAsync();
        _graph.Dispose();
        await _services.DisposeAsync();
    }
}
