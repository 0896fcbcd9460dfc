using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>A site with two clients. If the site has a sign-in, a header names the user.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    /// <summary>The issuer as a parameter of Acme's responses.</summary>
    public const string Issuer = "iss=https%3A%2F%2Fas.example";

    private readonly WebApplication _app;

    private TestSite(WebApplication app, ScriptedServer server, TestLog log) => (_app, Server, Log) = (app, server, log);

    public ScriptedServer Server { get; }

    public TestLog Log { get; }

    public IServiceProvider Services => _app.Services;

    public AcmeClient Acme => Services.GetRequiredService<AcmeClient>();

    public static async Task<TestSite> StartAsync(
        bool hasSignIn = true,
        string baseUri = "https://app.example",
        Action<WebApplicationBuilder>? configure = null,
        Action<WebApplication>? map = null,
        string environment = "Production")
    {
        var server = new ScriptedServer();
        server.Answer(ScriptedServer.TokenJson("the-access-token", "the-refresh-token"));
        var log = new TestLog();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["OAuth2:BaseUri"] = baseUri,
            ["OAuth2:acme:ClientId"] = "acme-id",
            ["OAuth2:acme:ClientSecret"] = "acme-secret-77ab",
            ["OAuth2:poster:ClientId"] = "poster-id",
        });
        builder.Services.AddTypedOAuth(options =>
        {
            if (hasSignIn)
            {
                options.UserId = static context => context.Request.Headers["X-User"].FirstOrDefault();
            }
        });
        builder.Services.AddAcmeClient(options => options.BackchannelHandler = () => server);
        builder.Services.AddPosterClient(options => options.BackchannelHandler = () => server);
        configure?.Invoke(builder);
        builder.Services.Configure<TeamsClientOptions>(options => options.BackchannelHandler = () => server);
        builder.Services.Configure<TeamClientOptions>(options => options.BackchannelHandler = () => server);
        builder.Services.Configure<OddClientOptions>(options => options.BackchannelHandler = () => server);
        builder.Services.Configure<DeskClientOptions>(options => options.BackchannelHandler = () => server);
        var app = builder.Build();
        (map ?? MapClients)(app);
        await app.StartAsync();
        return new(app, server, log);
    }

    /// <summary>Maps the clients, and <c>/link</c>, an endpoint of the application that creates a connect link for a user.</summary>
    public static void MapClients(WebApplication app)
    {
        app.MapGet("/link", static async (AcmeClient acme, string user) => (await acme.GetUserAuthorizationUrlAsync(user)).PathAndQuery);
        app.MapAcmeClient();
        app.MapPosterClient();
        app.MapOAuth2Connections();
    }

    /// <summary>Maps the clients behind a proxy that terminates TLS: the application receives requests by http.</summary>
    public static void MapClientsBehindProxy(WebApplication app)
    {
        app.Use((context, next) =>
        {
            context.Request.Scheme = "http";
            return next(context);
        });
        MapClients(app);
    }

    public TestBrowser OpenBrowser(string? user = null) => new(_app.GetTestServer().CreateHandler(), user);

    /// <summary>Connects the browser's user with Acme, which issues the given tokens.</summary>
    public async Task ConnectAsync(TestBrowser browser, string tokens)
    {
        Server.Answer(tokens);
        var url = await browser.ConnectAsync();
        using var done = await browser.GetAsync(
            $"/oauth2/acme-callback?code=c&{Issuer}&state={TestBrowser.Parameter(url, "state")}");
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
