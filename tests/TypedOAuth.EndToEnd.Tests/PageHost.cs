using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedOAuth.TestSupport;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>A client whose callback shows a message.</summary>
[OAuth2Client(
    Alias = "photos",
    DisplayName = "Photos",
    AuthUri = "http://127.0.0.1:5602/authorize",
    AccessTokenUri = "http://127.0.0.1:5602/token",
    DefaultScopes = ["albums.read"],
    AllowInsecureLoopback = true,
    AuthorizationCallback = nameof(OnAuthorizedAsync))]
public partial class PhotosClient
{
    private static ValueTask<AuthorizationCallbackResult?> OnAuthorizedAsync(
        AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken) =>
        new(AuthorizationCallbackResult.ShowMessage($"Welcome, {context.UserId}: your albums appear within a minute."));
}

/// <summary>A client whose response is posted.</summary>
[OAuth2Client(
    Alias = "letters",
    DisplayName = "Letters",
    AuthUri = "http://127.0.0.1:5602/authorize-post",
    AccessTokenUri = "http://127.0.0.1:5602/token",
    AllowInsecureLoopback = true)]
[OAuth2AuthorizationParameter("response_mode", "form_post")]
public partial class LettersClient
{
}

/// <summary>A client whose server has an address for each customer.</summary>
[OAuth2Client(
    Alias = "desks",
    DisplayName = "Desks",
    AuthUri = "http://127.0.0.1:5602/{desk}/authorize",
    AccessTokenUri = "http://127.0.0.1:5602/{desk}/token",
    AllowInsecureLoopback = true)]
[OAuth2EndpointParameter("desk", Source = OAuth2EndpointParameterSource.User, Label = "Desk name", Example = "acme")]
public partial class DesksClient
{
}

/// <summary>A host without sign-in, whose authorization server accepts everything, for pages that the sample never shows.</summary>
internal sealed class PageHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PageHost(WebApplication app) => _app = app;

    public LettersClient Letters => _app.Services.GetRequiredService<LettersClient>();

    public DesksClient Desks => _app.Services.GetRequiredService<DesksClient>();

    public PhotosClient Photos => _app.Services.GetRequiredService<PhotosClient>();

    public Uri Address => new(_app.Urls.Single());

    public static async Task<PageHost> StartAsync()
    {
        var port = FreePort.Find();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });

        // The server is at 127.0.0.1, which is another site than localhost for a browser.
        builder.WebHost.UseUrls($"http://localhost:{port}");
        builder.Logging.SetMinimumLevel(LogLevel.Critical);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["OAuth2:photos:ClientId"] = "photos-app",
            ["OAuth2:photos:ClientSecret"] = Guid.NewGuid().ToString("N"),
            ["OAuth2:photos:AuthUri"] = $"http://127.0.0.1:{port}/authorize",
            ["OAuth2:letters:ClientId"] = "letters-app",
            ["OAuth2:letters:ClientSecret"] = Guid.NewGuid().ToString("N"),
            ["OAuth2:letters:AuthUri"] = $"http://127.0.0.1:{port}/authorize-post",
            ["OAuth2:desks:ClientId"] = "desks-app",
            ["OAuth2:desks:ClientSecret"] = Guid.NewGuid().ToString("N"),
            ["OAuth2:desks:AuthUri"] = $"http://127.0.0.1:{port}/{{desk}}/authorize",
        });
        builder.Services.AddTypedOAuth(static options =>
        {
            options.AllowUnboundTickets = true;
            options.AppName = "Album Maker";
            options.DescribeUser = static (_, userId) =>
                new(userId == "user-17" ? new OAuth2UserDescription { Name = "Dana Scully", Email = "dana@example.org" } : null);
        });
        builder.Services.AddPhotosClient(static options => options.BackchannelHandler = static () => new GenerousServer());
        builder.Services.AddDesksClient(static options => options.BackchannelHandler = static () => new GenerousServer());
        builder.Services.AddLettersClient(static options => options.BackchannelHandler = static () => new GenerousServer());
        var app = builder.Build();
        app.MapGet("/authorize", static (string redirect_uri, string state) => Results.Redirect($"{redirect_uri}?code=c&state={state}"));
        app.MapGet("/authorize-post", static (string redirect_uri, string state) => Results.Content(
            $"""
            <!DOCTYPE html><title>Letters</title><form method="post" action="{WebUtility.HtmlEncode(redirect_uri)}">
            <input type="hidden" name="code" value="c"><input type="hidden" name="state" value="{WebUtility.HtmlEncode(state)}">
            <button>Allow</button></form>
            """,
            "text/html"));
        app.MapGet("/{desk}/authorize", static (string desk, string redirect_uri, string state) => Results.Redirect($"{redirect_uri}?code={desk}&state={state}"));
        app.MapDesksClient();
        app.MapPhotosClient();
        app.MapLettersClient();
        app.MapOAuth2Connections();
        await app.StartAsync();
        return new(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
