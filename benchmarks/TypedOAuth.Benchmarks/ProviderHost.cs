using System.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;

namespace TypedOAuth.Benchmarks;

/// <summary>An application with the measured client, whose token endpoint is a handler.</summary>
internal sealed class ProviderHost : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly IdTokenAnswers _endpoint;
    private readonly DirectoryInfo? _keys;

    private ProviderHost(ServiceProvider services, IdTokenAnswers endpoint, DirectoryInfo? keys) =>
        (_services, _endpoint, _keys) = (services, endpoint, keys);

    public ProviderClient Client => _services.GetRequiredService<ProviderClient>();

    public OAuth2ClientCore Core => _services.GetRequiredService<OAuth2ClientCore>();

    public IServiceProvider Services => _services;

    /// <summary>Creates a host like that of a native app or a worker, with keys and stores in memory.</summary>
    public static ProviderHost Create(HttpMessageHandler endpoint, Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection();
        var answers = new IdTokenAnswers(endpoint);
        configure?.Invoke(services);
        AddClient(services, answers, static _ => { });
        return new(services.BuildServiceProvider(), answers, keys: null);
    }

    /// <summary>Creates a host like that of a web application: ASP.NET Core's Data Protection, with keys in files.</summary>
    public static ProviderHost CreateWeb(
        HttpMessageHandler endpoint, Action<IServiceCollection>? configure = null, Action<ProviderClientOptions>? options = null)
    {
        var keys = Directory.CreateTempSubdirectory("typedoauth-keys-");
        var services = new ServiceCollection();
        services.AddDataProtection().PersistKeysToFileSystem(keys);
        services.AddTypedOAuthAspNetCore();
        var answers = new IdTokenAnswers(endpoint);
        configure?.Invoke(services);
        AddClient(services, answers, options ?? (static _ => { }));
        return new(services.BuildServiceProvider(), answers, keys);
    }

    /// <summary>Authorizes a user, so that the user has a token.</summary>
    public async Task AuthorizeAsync(string userId)
    {
        var url = await Client.GetUnboundAuthorizationUrlAsync(userId);
        var state = HttpUtility.ParseQueryString(url.Query)["state"];
        _endpoint.Nonce = HttpUtility.ParseQueryString(url.Query)["nonce"];
        await Client.CompleteAuthorizationAsync(new Uri($"{ProviderClient.RedirectUri}?code=a-code&state={state}&iss={ProviderClient.Issuer}"));
        _endpoint.Nonce = null;
    }

    public void Dispose()
    {
        _services.Dispose();
        _keys?.Delete(recursive: true);
    }

    private static void AddClient(IServiceCollection services, HttpMessageHandler endpoint, Action<ProviderClientOptions> configure)
    {
        services.AddTypedOAuth(static options => options.BaseUri = new Uri("https://app.example.org"));
        services.AddOAuth2Client<ProviderClient, ProviderClient.AuthData, ProviderClientOptions>(options =>
        {
            options.ClientId = ProviderClient.ClientId;
            options.ClientSecret = ProviderClient.ClientSecret;
            options.BackchannelHandler = () => endpoint;
            configure(options);
        });
    }
}
