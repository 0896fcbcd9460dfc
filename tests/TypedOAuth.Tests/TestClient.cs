using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests;

/// <summary>A generated client that the tests of the runtime use.</summary>
[OAuth2Client(
    Alias = "test",
    AuthUri = "https://as.example/authorize?audience=api",
    AccessTokenUri = "https://as.example/token",
    RevokeTokenUri = "https://as.example/revoke",
    Issuer = "https://as.example",
    DefaultScopes = ["read", "write"],
    Scopes = ["admin"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2AuthorizationParameter("login_hint")]
[OAuth2TokenField<string>("team.id")]
[OAuth2TokenField<int>("count")]
public partial class TestClient
{
}

/// <summary>A client with its own clock, store and scripted server.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    public const string ClientSecret = "the-client-secret-51f0c3";

    private readonly ServiceProvider _services;

    public TestHost(IOAuth2TokenStore? store = null, Action<TestClientOptions>? configure = null, Action<IServiceCollection>? services = null)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(Time);
        if (store is not null)
        {
            collection.AddSingleton(store);
        }

        services?.Invoke(collection);
        collection.AddTypedOAuth(options => options.BaseUri = new Uri("https://app.example"));
        collection.AddTestClient(options =>
        {
            options.ClientId = "the-client";
            options.ClientSecret = ClientSecret;
            options.BackchannelHandler = () => Server;
            configure?.Invoke(options);
        });
        _services = collection.BuildServiceProvider();
        Client = _services.GetRequiredService<TestClient>();
        Core = _services.GetRequiredService<OAuth2ClientCore<TestClient.AuthData>>();
        Store = _services.GetRequiredService<IOAuth2TokenStore>();
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    public ScriptedServer Server { get; } = new();

    public TestClient Client { get; }

    public OAuth2ClientCore<TestClient.AuthData> Core { get; }

    public IOAuth2TokenStore Store { get; }

    public IServiceProvider Services => _services;

    /// <summary>Has the user authorize, with the given token response.</summary>
    public async Task<TestClient.AuthData> AuthorizeAsync(string user, string response)
    {
        Server.Answer(response);
        var url = await Client.GetUnboundAuthorizationUrlAsync(user);
        return (await Client.CompleteAuthorizationAsync(CreateCallback(url, "code=the-code"))).AuthData;
    }

    /// <summary>The callback that the server would redirect to for an authorization URL.</summary>
    public static Uri CreateCallback(Uri authorization, string parameters) =>
        new($"https://app.example/oauth2/test-callback?{parameters}&state={GetParameter(authorization, "state")}");

    public static string? GetParameter(Uri uri, string name) => uri.Query.TrimStart('?').Split('&')
        .Select(static pair => pair.Split('=', 2))
        .Where(pair => pair[0] == name)
        .Select(static pair => Uri.UnescapeDataString(pair[1]))
        .SingleOrDefault();

    /// <summary>Lets time pass while the store's writes fail, until the operation has ended.</summary>
    public async Task PassTimeAsync(Task operation, FlakyStore store)
    {
        await Eventually.IsTrueAsync(() =>
        {
            // Not before the first write has failed, or it would be the request that runs out of time.
            Time.Advance(store.FailedWrites > 0 ? TimeSpan.FromMilliseconds(200) : TimeSpan.Zero);
            return new(operation.IsCompleted);
        });
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}

/// <summary>Waits for what happens in the background: with a limit, so that a test that waits in vain fails.</summary>
internal static class Eventually
{
    public static async Task IsTrueAsync(Func<ValueTask<bool>> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await condition())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(1), limit.Token);
        }
    }
}
