using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Generated.Tests.Clients;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Generated.Tests.Harness;

/// <summary>An application with the client, without a web host.</summary>
internal sealed class App : IAsyncDisposable
{
    public static readonly Dictionary<string, string?> Settings = new(StringComparer.Ordinal)
    {
        ["OAuth2:BaseUri"] = "https://app.example",
        ["OAuth2:google:ClientId"] = "the-id",
        ["OAuth2:google:ClientSecret"] = "the-secret",
    };

    private readonly ServiceProvider _provider;

    private App(ServiceProvider provider, IConfigurationRoot configuration, ScriptedServer server, TimeProvider time)
    {
        (_provider, Configuration, Server) = (provider, configuration, server);
        Issuer = new(server, "https://accounts.google.com", "the-id", time);
    }

    public IConfigurationRoot Configuration { get; }

    public ScriptedServer Server { get; }

    /// <summary>Signs the ID tokens that the client requests.</summary>
    public IdTokenIssuer Issuer { get; }

    public IServiceProvider Services => _provider;

    public GoogleClient Client => _provider.GetRequiredService<GoogleClient>();

    public static App Create(TimeProvider? time = null, Action<IServiceCollection>? services = null)
    {
        var server = new ScriptedServer();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings).Build();
        var collection = new ServiceCollection().AddLogging();
        collection.AddSingleton<IConfiguration>(configuration);
        collection.AddSingleton(time ?? TimeProvider.System);
        collection.AddTypedOAuth();
        collection.AddGoogleClient(options => options.BackchannelHandler = () => server);
        services?.Invoke(collection);
        return new(collection.BuildServiceProvider(), configuration, server, time ?? TimeProvider.System);
    }

    public async Task AuthorizeAsync(string userId)
    {
        await CompleteAsync(await Client.GetUnboundAuthorizationUrlAsync(userId), "c");
    }

    /// <summary>Completes an authorization; the server's answer contains an ID token for it.</summary>
    public async Task<OAuth2Authorized<GoogleClient.AuthData>> CompleteAsync(Uri authorization, string code)
    {
        Server.IdToken = Issuer.Create(Parameter(authorization, "nonce"));
        return await Client.CompleteAuthorizationAsync(CreateCallback(authorization, code));
    }

    /// <summary>Returns the URI that the provider redirects to.</summary>
    public static Uri CreateCallback(Uri authorization, string code) =>
        new($"https://app.example/oauth2/google-callback?code={code}&state={Parameter(authorization, "state")}");

    public static string? Parameter(Uri uri, string name) => uri.Query.TrimStart('?').Split('&').Select(static pair => pair.Split('=', 2))
        .Where(pair => pair[0] == name).Select(static pair => Uri.UnescapeDataString(pair[1])).SingleOrDefault();

    public ValueTask DisposeAsync() => _provider.DisposeAsync();
}
