using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests;

[OAuth2Client(
    Alias = "basic",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    RevokeTokenUri = "https://as.example/revoke",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    TokenTypes = ["Bearer", "user"])]
public partial class BasicClient
{
}

[OAuth2Client(
    Alias = "raw",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasicRaw)]
public partial class RawBasicClient
{
}

/// <summary>Fields below and beside each other, and below a standard member.</summary>
[OAuth2Client(Alias = "odd", AuthUri = "https://as.example/authorize", AccessTokenUri = "https://as.example/token")]
[OAuth2TokenField<string>("team")]
[OAuth2TokenField<string>("team.id")]
[OAuth2TokenField<string>("scope.main")]
public partial class OddClient
{
}

[OAuth2Client(
    Alias = "notify",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    AuthorizationCallback = nameof(OnAuthorizedAsync))]
public partial class NotifyClient
{
    /// <summary>What the callback does; a test sets it.</summary>
    public Func<AuthorizationCallbackContext<AuthData>, Task>? Callback { get; set; }

    private async ValueTask<AuthorizationCallbackResult?> OnAuthorizedAsync(AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken)
    {
        await (Callback?.Invoke(context) ?? Task.CompletedTask);
        return null;
    }
}

[OAuth2Client(
    Alias = "oidc",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    Issuer = "https://as.example",
    DefaultScopes = ["openid", "email"],
    Scopes = ["calendar"])]
[OAuth2AuthorizationParameter("nonce")]
public partial class OidcClient
{
}

[OAuth2Client(
    Alias = "local",
    AuthUri = "http://127.0.0.1/authorize",
    AccessTokenUri = "http://127.0.0.1/token",
    AllowInsecureLoopback = true)]
public partial class LocalClient
{
}

/// <summary>Any client with settings that suit it, from code or from a configuration that a test changes.</summary>
internal sealed class ClientHost<TClient> : IAsyncDisposable
    where TClient : class
{
    private readonly ServiceProvider _services;

    /// <param name="register">Calls the client's emitted registration with the settings that it is given.</param>
    /// <param name="configure">Changes the settings.</param>
    /// <param name="services">Adds services.</param>
    public ClientHost(
        Action<IServiceCollection, Action<OAuth2ClientOptions>> register,
        Action<OAuth2ClientOptions>? configure = null,
        Action<IServiceCollection>? services = null)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<IConfiguration>(Configuration);
        services?.Invoke(collection);
        collection.AddTypedOAuth();
        register(collection, options =>
        {
            options.BackchannelHandler = () => Server;
            configure?.Invoke(options);
        });
        _services = collection.BuildServiceProvider();
    }

    public ScriptedServer Server { get; } = new();

    public IConfigurationRoot Configuration { get; } = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["OAuth2:BaseUri"] = "https://app.example",
    }).Build();

    public TClient Client => _services.GetRequiredService<TClient>();

    public OAuth2ClientCore Core => _services.GetRequiredService<OAuth2ClientCore>();

    public IServiceProvider Services => _services;

    /// <summary>Begins a flow, and gives what ends it.</summary>
    public async Task<Func<Task<OAuth2AuthorizationResult>>> BeginAsync(string user, string parameters = "code=c")
    {
        var start = await Core.BeginAuthorizationAsync(user, returnUrl: null);
        var state = TestHost.GetParameter(start.AuthorizationUri, "state");
        var response = OAuth2AuthorizationResponse.FromUri(new Uri($"https://app.example/callback?{parameters}&state={state}"));
        return async () => await Core.CompleteAuthorizationAsync(response, start.BindingValue, user, Services);
    }

    /// <summary>Has the user authorize, with the given token response.</summary>
    public async Task<OAuth2AuthorizationResult> AuthorizeAsync(string user, string response)
    {
        Server.Answer(response);
        var complete = await BeginAsync(user);
        return await complete();
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
