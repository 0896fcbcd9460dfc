using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Harness;

/// <summary>Holds a client with its own clock, store and scripted server.</summary>
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

    /// <summary>Completes an authorization of the user with the given token response.</summary>
    public async Task<TestClient.AuthData> AuthorizeAsync(string user, string response)
    {
        Server.Answer(response);
        var url = await Client.GetUnboundAuthorizationUrlAsync(user);
        return (await Client.CompleteAuthorizationAsync(CreateCallback(url, "code=the-code"))).AuthData;
    }

    /// <summary>Returns the URI to which the server would redirect for an authorization URL.</summary>
    public static Uri CreateCallback(Uri authorization, string parameters) =>
        new($"https://app.example/oauth2/test-callback?{parameters}&state={GetParameter(authorization, "state")}");

    public static string? GetParameter(Uri uri, string name) => uri.Query.TrimStart('?').Split('&')
        .Select(static pair => pair.Split('=', 2))
        .Where(pair => pair[0] == name)
        .Select(static pair => Uri.UnescapeDataString(pair[1]))
        .SingleOrDefault();

    /// <summary>Advances the clock while the store's writes fail, until the operation has ended.</summary>
    public async Task PassTimeAsync(Task operation, FlakyStore store)
    {
        await Eventually.IsTrueAsync(() =>
        {
            // The clock stands still until the first write has failed. Otherwise, the request would time out.
            Time.Advance(store.FailedWrites > 0 ? TimeSpan.FromMilliseconds(200) : TimeSpan.Zero);
            return new(operation.IsCompleted);
        });
    }

    /// <summary>Creates a host whose last refresh returned tokens that could not be stored. The store and the provider work again.</summary>
    public static async Task<TestHost> FailToSaveAsync(FlakyStore store, Action<IServiceCollection>? services = null)
    {
        var host = new TestHost(store, services: services);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(TokenJson("a2", "rt2"));
        store.FailingWrites = int.MaxValue;
        var refresh = host.Client.RefreshUserAccessTokenAsync("u").AsTask();
        await host.PassTimeAsync(refresh, store);
        await Assert.ThrowsAsync<OAuth2TransientException>(() => refresh);
        store.FailingWrites = 0;
        host.Server.Answer(_ => new HttpResponseMessage(HttpStatusCode.OK));
        return host;
    }

    /// <summary>Completes an authorization with this binding and this user.</summary>
    public async Task<OAuth2AuthorizationResult> CompleteAsync(OAuth2AuthorizationStart start, string binding, string parameters, string user = "u")
    {
        var callback = CreateCallback(start.AuthorizationUri, $"{parameters}&iss=https%3A%2F%2Fas.example");
        return await Core.CompleteAuthorizationAsync(OAuth2AuthorizationResponse.FromUri(callback), binding, user, Services);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
