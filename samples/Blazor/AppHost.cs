using BlazorSample.Components;
using Connections;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

namespace BlazorSample;

/// <summary>Creates the Blazor app. An app that uses TypedOAuth contains similar code.</summary>
internal static class AppHost
{
    public static WebApplication Create(SampleSettings settings, Uri server)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.WebHost.UseUrls($"http://127.0.0.1:{settings.AppPort}");
        SampleLogging.Configure(builder.Logging);
        builder.Configuration.AddInMemoryCollection(SampleSettings.CreateClientConfiguration(settings, server));

        // Blazor.
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddCascadingAuthenticationState();

        // The app's sign-in. All ports of a host share cookies, so the cookie names differ from the names in the other sample.
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(options => (options.LoginPath, options.Cookie.Name) = ("/sign-in", "blazor.session"));
        builder.Services.AddAuthorization();
        builder.Services.AddAntiforgery(options => options.Cookie.Name = "blazor.antiforgery");
        builder.Services.AddDataProtection()
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.DataDirectory, "keys")))
            .SetApplicationName("Blazor");

        // The clients, their tokens, and the API that accepts the tokens.
        builder.Services.AddTypedOAuth().UseSqlite($"Data Source={Path.Combine(settings.DataDirectory, "tokens.db")}");
        builder.Services.AddNotesClient();
        builder.Services.AddProfileClient();
        builder.Services.AddHttpClient("notes", client => client.BaseAddress = new Uri(server, "/api/"))
            .AddNotesAccessToken();

        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();

        // The connect and redirect endpoints. The connections page is the app's own.
        app.MapNotesClient();
        app.MapProfileClient();
        return app;
    }
}
