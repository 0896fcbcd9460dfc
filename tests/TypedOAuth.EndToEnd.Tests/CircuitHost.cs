using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedOAuth.TestSupport;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>A Blazor app whose page runs in a circuit, also for visitors who are not signed in, and whose API answers with the token that it gets.</summary>
internal sealed class CircuitHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private CircuitHost(WebApplication app) => _app = app;

    public string Site => _app.Urls.Single();

    public static async Task<CircuitHost> StartAsync()
    {
        var port = FreePort.Find();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });

        // Blazor's script is a file of the SDK. The build of the sample has written where it is.
        builder.WebHost.UseUrls($"http://localhost:{port}").UseSetting(WebHostDefaults.StaticWebAssetsKey, FindAssets()).UseStaticWebAssets();
        builder.Logging.SetMinimumLevel(LogLevel.Critical);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["OAuth2:photos:ClientId"] = "photos-app",
            ["OAuth2:photos:ClientSecret"] = Guid.NewGuid().ToString("N"),
        });
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        builder.Services.AddAuthorization();
        builder.Services.AddPhotosClient(static options =>
            options.BackchannelHandler = static () => new GenerousServer { AccessToken = "the-token-of-alice" });
        builder.Services.AddHttpClient("photos", static http => http.BaseAddress = new Uri("https://photos.example/"))
            .ConfigurePrimaryHttpMessageHandler(static () => new Echo())
            .AddPhotosAccessToken();
        var app = builder.Build();
        app.UseStaticFiles();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapPhotosClient();
        app.MapGet("/sign-in", static context =>
            context.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, "alice")], "Test"))));
        app.MapRazorComponents<CircuitPage>().AddInteractiveServerRenderMode();
        await app.StartAsync();
        var host = new CircuitHost(app);
        await host.ConnectAsync();
        return host;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static string FindAssets() => Path.Combine(
        Repository.Root, "samples", "Blazor", "bin", SampleProcess.Configuration, "net10.0", "Blazor.staticwebassets.runtime.json");

    private async Task ConnectAsync()
    {
        var photos = _app.Services.GetRequiredService<PhotosClient>();
#pragma warning disable TOA0041 // No browser takes part.
        var url = await photos.GetUnboundAuthorizationUrlAsync("alice");
#pragma warning restore TOA0041
        var state = System.Web.HttpUtility.ParseQueryString(url.Query)["state"];
        await photos.CompleteAuthorizationAsync(new Uri($"{Site}/oauth2/photos-callback?code=c&state={state}"));
    }

    private sealed class Echo : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StringContent($"{request.Headers.Authorization}") });
    }
}

/// <summary>The document. Its component runs in a circuit.</summary>
public sealed class CircuitPage : ComponentBase
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.AddMarkupContent(0, "<!DOCTYPE html><title>Circuit</title><base href=\"/\"><link rel=\"icon\" href=\"data:,\"><body>");
        builder.OpenComponent<CircuitCalls>(1);
        builder.AddComponentRenderMode(new InteractiveServerRenderMode(prerender: false));
        builder.CloseComponent();
        builder.AddMarkupContent(2, "<script src=\"_framework/blazor.web.js\"></script>");
    }
}

/// <summary>Calls the API with and without the name of a user, and shows the answer or the exception.</summary>
[Route("/")]
public sealed class CircuitCalls(IHttpClientFactory clients, AuthenticationStateProvider authentication) : ComponentBase
{
    private string _result = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        AddButton("Name no user", () => CallAsync(userId: null));
        AddButton("Name no user in the background", CallInBackgroundAsync);
        AddButton("Name the user", async () =>
            await CallAsync((await authentication.GetAuthenticationStateAsync()).User.FindFirstValue(ClaimTypes.NameIdentifier)));
        builder.OpenElement(1, "p");
        builder.AddAttribute(2, "id", "result");
        builder.AddContent(3, _result);
        builder.CloseElement();

        void AddButton(string text, Func<Task> onClick)
        {
            builder.OpenRegion(0);
            builder.OpenElement(0, "button");
            builder.AddAttribute(1, "onclick", EventCallback.Factory.Create<MouseEventArgs>(this, onClick));
            builder.AddContent(2, text);
            builder.CloseElement();
            builder.CloseRegion();
        }
    }

    /// <summary>Calls the API without the context of the circuit, like a timer or a queue.</summary>
    private async Task CallInBackgroundAsync()
    {
        Task call;
        using (ExecutionContext.SuppressFlow())
        {
            call = Task.Run(() => CallAsync(userId: null));
        }

        await call;
    }

    private async Task CallAsync(string? userId)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "albums");
            if (userId is not null)
            {
                request.ForOAuth2User(userId);
            }

            using var response = await clients.CreateClient("photos").SendAsync(request);
            _result = await response.Content.ReadAsStringAsync();
        }
        catch (InvalidOperationException exception)
        {
            _result = exception.Message;
        }
    }
}
