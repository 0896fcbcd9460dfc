using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests.Harness;

/// <summary>Holds any client with settings from code or from a configuration that a test changes.</summary>
internal sealed class ClientHost<TClient> : IAsyncDisposable
    where TClient : class
{
    private readonly ServiceProvider _services;

    /// <param name="register">Calls the client's emitted registration with the given settings.</param>
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

    /// <summary>Changes a setting below <c>OAuth2</c> while the application runs.</summary>
    public void Change(string key, string value)
    {
        Configuration[$"OAuth2:{key}"] = value;
        Configuration.Reload();
    }

    /// <summary>Begins an authorization and returns a function that completes it.</summary>
    public async Task<Func<Task<OAuth2AuthorizationResult>>> BeginAsync(string user, string parameters = "code=c", string? returnUrl = null)
    {
        var start = await Core.BeginAuthorizationAsync(user, returnUrl);
        var state = TestHost.GetParameter(start.AuthorizationUri, "state");
        var response = OAuth2AuthorizationResponse.FromUri(new Uri($"https://app.example/callback?{parameters}&state={state}"));
        return async () => await Core.CompleteAuthorizationAsync(response, start.BindingValue, user, Services);
    }

    /// <summary>Completes an authorization of the user with the given token response.</summary>
    public async Task<OAuth2AuthorizationResult> AuthorizeAsync(string user, string response)
    {
        Server.Answer(response);
        var complete = await BeginAsync(user);
        return await complete();
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
