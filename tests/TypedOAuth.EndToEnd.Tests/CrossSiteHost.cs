using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedOAuth.TestSupport;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>A client whose callback shows no message, so that an authorization ends at the return URL of its link.</summary>
[OAuth2Client(
    Alias = "videos",
    DisplayName = "Videos",
    AuthUri = "http://127.0.0.1:5602/authorize",
    AccessTokenUri = "http://127.0.0.1:5602/token",
    AllowInsecureLoopback = true)]
public partial class VideosClient
{
}

/// <summary>A client whose response is posted, with a field of the provider that its callback reads.</summary>
[OAuth2Client(
    Alias = "ledger",
    DisplayName = "Ledger",
    AuthUri = "http://127.0.0.1:5602/authorize-post",
    AccessTokenUri = "http://127.0.0.1:5602/token",
    AllowInsecureLoopback = true,
    AuthorizationCallback = nameof(OnAuthorizedAsync))]
[OAuth2AuthorizationParameter("response_mode", "form_post")]
[OAuth2CallbackField<long>("realmId")]
public partial class LedgerClient
{
    private static ValueTask<AuthorizationCallbackResult?> OnAuthorizedAsync(
        AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken) =>
        new(AuthorizationCallbackResult.ShowMessage(
            $"{context.UserId} keeps the books of company {context.AuthData.RealmId} in {context.Query["place"]}."));
}

/// <summary>
/// A site on <c>localhost</c>, and a provider, a sign-in and a hostile page on <c>127.0.0.1</c>. A browser treats them as two sites.
/// </summary>
internal sealed class CrossSiteHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly int _port;
    private readonly TaskCompletionSource _fetchedInAdvance = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private CrossSiteHost(WebApplication app, int port) => (_app, _port) = (app, port);

    public LedgerClient Ledger => _app.Services.GetRequiredService<LedgerClient>();

    public PhotosClient Photos => _app.Services.GetRequiredService<PhotosClient>();

    /// <summary>The content of the other site's page, which a test sets.</summary>
    public string OtherPage { get; set; } = "";

    /// <summary>The content of a page of this site, which a test sets.</summary>
    public string OwnPage { get; set; } = "";

    /// <summary>Completes when a browser that requests a connect link in advance has received its response.</summary>
    public Task FetchedInAdvance => _fetchedInAdvance.Task;

    public string Site => $"http://localhost:{_port}";

    public string OtherSite => $"http://127.0.0.1:{_port}";

    public static async Task<CrossSiteHost> StartAsync(bool hasSignIn = true, SameSiteMode sameSite = SameSiteMode.Lax)
    {
        var port = FreePort.Find();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseUrls($"http://localhost:{port}");
        builder.Logging.SetMinimumLevel(LogLevel.Critical);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["OAuth2:BaseUri"] = $"http://localhost:{port}",
            ["OAuth2:photos:ClientId"] = "photos-app",
            ["OAuth2:photos:ClientSecret"] = Guid.NewGuid().ToString("N"),
            ["OAuth2:photos:AuthUri"] = $"http://127.0.0.1:{port}/authorize",
            ["OAuth2:videos:ClientId"] = "videos-app",
            ["OAuth2:videos:ClientSecret"] = Guid.NewGuid().ToString("N"),
            ["OAuth2:videos:AuthUri"] = $"http://127.0.0.1:{port}/authorize",
            ["OAuth2:ledger:ClientId"] = "ledger-app",
            ["OAuth2:ledger:ClientSecret"] = Guid.NewGuid().ToString("N"),
            ["OAuth2:ledger:AuthUri"] = $"http://127.0.0.1:{port}/authorize-post",
        });
        if (hasSignIn)
        {
            builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
            {
                options.Cookie.SameSite = sameSite;
                options.LoginPath = "/login";
            });
        }

        builder.Services.AddTypedOAuth(static options => options.AppName = "Demo");
        builder.Services.AddPhotosClient(static options => options.BackchannelHandler = static () => new GenerousServer());
        builder.Services.AddVideosClient(static options => options.BackchannelHandler = static () => new GenerousServer());
        builder.Services.AddLedgerClient(static options => options.BackchannelHandler = static () => new GenerousServer());
        var app = builder.Build();
        var host = new CrossSiteHost(app, port);
        app.Use(host.WatchAsync);
        if (hasSignIn)
        {
            app.UseAuthentication();
            host.MapSignIn(app);
        }

        host.MapPages(app);
        app.MapPhotosClient();
        app.MapVideosClient();
        app.MapLedgerClient();
        app.MapOAuth2Connections();
        await app.StartAsync();
        return host;
    }

    public async Task<bool> IsConnectedAsync(string user) => await Photos.GetAccessTokenForUserAsync(user) is not null;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>Maps a sign-in like that of OpenID Connect: the site redirects the browser to another site, which redirects it back.</summary>
    private void MapSignIn(IEndpointRouteBuilder app)
    {
        app.MapGet("/login", (string returnUrl) => Results.Redirect($"{OtherSite}/provider-login?returnUrl={Uri.EscapeDataString(returnUrl)}"));
        app.MapGet("/provider-login", (string returnUrl) => Page("Log in", $"""
            <a href="{WebUtility.HtmlEncode($"{Site}/login-done?returnUrl={Uri.EscapeDataString(returnUrl)}")}">Log in as alice</a>
            """));
        app.MapGet("/login-done", static async (HttpContext context, string returnUrl) =>
        {
            await context.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, "alice")], "Test")));
            return Results.LocalRedirect(returnUrl);
        });
    }

    private void MapPages(IEndpointRouteBuilder app)
    {
        app.MapGet("/authorize", (string redirect_uri, string state) => Page("Provider", $"""
            <a href="{WebUtility.HtmlEncode($"{redirect_uri}?code=c&state={state}")}">Allow</a>
            """));
        app.MapGet("/authorize-post", (string redirect_uri, string state) => Page("Provider", $"""
            <form method="post" action="{WebUtility.HtmlEncode(redirect_uri)}"><input type="hidden" name="code" value="c">
            <input type="hidden" name="state" value="{WebUtility.HtmlEncode(state)}"><input type="hidden" name="realmId" value="9130357">
            <input type="hidden" name="place" value="Linz &amp; Wien"><button>Allow</button></form>
            """));
        app.MapGet("/other", () => Page("Other", OtherPage));
        app.MapGet("/own", () => Page("Own", OwnPage));
        app.MapGet("/video-link", static async (VideosClient videos, string user) =>
            Page("Link", $"""<a href="{(await videos.GetUserAuthorizationUrlAsync(user, returnUrl: "/own")).AbsoluteUri}">Connect Videos</a>"""));
        app.MapGet("/link", static async (PhotosClient photos, string user) =>
            Page("Link", $"""<a href="{(await photos.GetUserAuthorizationUrlAsync(user, returnUrl: "/own")).AbsoluteUri}">Connect Photos</a>"""));
    }

    private async Task WatchAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (context.Request.Headers["Sec-Purpose"].ToString().StartsWith("prefetch", StringComparison.Ordinal)
            && context.Request.Path.Value!.EndsWith("-connect", StringComparison.Ordinal))
        {
            _fetchedInAdvance.TrySetResult();
        }
    }

    private static IResult Page(string title, string body) =>
        Results.Content($"<!DOCTYPE html><title>{title}</title><link rel=icon href=\"data:,\"><h1>{title}</h1>{body}", "text/html");
}
