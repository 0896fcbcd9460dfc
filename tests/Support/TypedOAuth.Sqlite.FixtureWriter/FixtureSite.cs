using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;

namespace TypedOAuth.Sqlite.FixtureWriter;

/// <summary>Hosts the client on a fixture's database and keys, with a given clock and authorization server.</summary>
public sealed class FixtureSite : IAsyncDisposable
{
    private const string BaseUri = "https://app.example";
    private const string UserHeader = "X-User";

    private readonly WebApplication _app;

    private FixtureSite(WebApplication app, FakeTimeProvider time) => (_app, Time) = (app, time);

    public FakeTimeProvider Time { get; }

    public IServiceProvider Services => _app.Services;

    public FixtureClient Client => Services.GetRequiredService<FixtureClient>();

    /// <summary>Returns the path of the database in a fixture's folder.</summary>
    public static string GetDatabasePath(string folder) => Path.Combine(folder, "tokens.db");

    /// <summary>Returns the folder of the key ring in a fixture's folder.</summary>
    public static string GetKeysPath(string folder) => Path.Combine(folder, "keys");

    /// <summary>Adds Data Protection with a key ring in a folder.</summary>
    public static void AddKeys(IServiceCollection services, string keys) =>

        // Without an application name, the keys would belong to the path of the application's folder.
        services.AddDataProtection().SetApplicationName("TypedOAuth.Fixtures").PersistKeysToFileSystem(new DirectoryInfo(keys));

    /// <summary>Starts the site with the data of a folder.</summary>
    public static async Task<FixtureSite> StartAsync(string folder, DateTimeOffset date, HttpMessageHandler server)
    {
        var time = new FakeTimeProvider(date);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Logging.ClearProviders();
        AddKeys(builder.Services, GetKeysPath(folder));
        builder.Services
            .AddTypedOAuth(static options =>
            {
                options.BaseUri = new Uri(BaseUri);
                options.UserId = static context => context.Request.Headers[UserHeader].FirstOrDefault();
            })
            .UseSqlite($"Data Source={GetDatabasePath(folder)}");
        builder.Services.AddFixtureClient(options =>
        {
            options.ClientId = "fixture-client";
            options.ClientSecret = "fixture-client-secret";
            options.BackchannelHandler = () => server;
        });
        var app = builder.Build();
        app.MapFixtureClient();
        await app.StartAsync();
        return new(app, time);
    }

    /// <summary>Describes a user's connection, without a refresh.</summary>
    public ValueTask<OAuth2Connection> GetConnectionAsync(string userId) =>
        Services.GetRequiredService<OAuth2ClientCore>().GetConnectionAsync(userId);

    /// <summary>Sends a request of a signed-in user's browser, and follows no redirect.</summary>
    public async Task<HttpResponseMessage> GetAsync(string pathAndQuery, string userId, string? cookie = null)
    {
        using var browser = new HttpClient(_app.GetTestServer().CreateHandler()) { BaseAddress = new Uri(BaseUri) };
        using var request = new HttpRequestMessage(HttpMethod.Get, pathAndQuery);
        request.Headers.Add(UserHeader, userId);

        // As a browser whose user types the address.
        request.Headers.Add("Accept", "text/html");
        request.Headers.Add("Sec-Fetch-Site", "none");
        request.Headers.Add("Sec-Fetch-Mode", "navigate");
        request.Headers.Add("Sec-Fetch-Dest", "document");
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        return await browser.SendAsync(request);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
