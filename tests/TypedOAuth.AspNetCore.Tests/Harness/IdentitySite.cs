using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>A site with a client that requests ID tokens, and the issuer that signs them.</summary>
internal sealed class IdentitySite : IAsyncDisposable
{
    private readonly ScriptedServer _server;

    private IdentitySite(TestSite site, ScriptedServer server) =>
        (Site, _server, Issuer) = (site, server, new IdTokenIssuer(server, "https://as.example", "identity-id"));

    public TestSite Site { get; }

    public IdTokenIssuer Issuer { get; }

    public IdentityClient Client => Site.Services.GetRequiredService<IdentityClient>();

    public static async Task<IdentitySite> StartAsync(ILoggerProvider? output = null)
    {
        var server = new ScriptedServer();
        var site = await TestSite.StartAsync(
            configure: builder =>
            {
                if (output is not null)
                {
                    builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(output);
                }

                builder.Services.AddIdentityClient(options =>
                {
                    (options.ClientId, options.ClientSecret) = ("identity-id", "identity-secret-3e77");
                    options.BackchannelHandler = () => server;
                });
            },
            map: static app => app.MapIdentityClient());
        return new(site, server);
    }

    /// <summary>Completes an authorization of the browser's user. The ID token contains the nonce of the request.</summary>
    public async Task<HttpResponseMessage> AuthorizeAsync(TestBrowser browser, Func<string, string> idToken, string path = "/oauth2/identity-connect")
    {
        var url = await browser.ConnectAsync(path);
        _server.Answer(ScriptedServer.TokenJson("identity-access-token", "identity-refresh-token"));
        _server.IdToken = idToken(TestBrowser.Parameter(url, "nonce"));
        return await browser.GetAsync($"/oauth2/identity-callback?code=c&{TestSite.Issuer}&state={TestBrowser.Parameter(url, "state")}");
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        _server.Dispose();
    }
}
