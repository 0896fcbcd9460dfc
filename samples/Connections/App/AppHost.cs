using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using TypedOAuth;

namespace Connections.App;

/// <summary>The application: what a developer who uses TypedOAuth writes.</summary>
internal static class AppHost
{
    public static WebApplication Create(SampleSettings settings, Uri server)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.WebHost.UseUrls($"http://127.0.0.1:{settings.AppPort}");
        SampleLogging.Configure(builder.Logging);
        builder.Configuration.AddInMemoryCollection(SampleSettings.CreateClientConfiguration(settings, server));

        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(options => options.LoginPath = "/sign-in");
        builder.Services.AddDataProtection()
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.DataDirectory, "keys")))
            .SetApplicationName("Connections");

        builder.Services.AddTypedOAuth().UseSqlite($"Data Source={Path.Combine(settings.DataDirectory, "tokens.db")}");
        builder.Services.AddNotesClient();
        builder.Services.AddProfileClient();
        builder.Services.AddHttpClient("notes", client => client.BaseAddress = new Uri(server, "/api/"))
            .AddNotesAccessToken();
        builder.Services.AddHttpClient("profile", client => client.BaseAddress = new Uri(server, "/api/"))
            .AddProfileAccessToken();

        var app = builder.Build();
        app.UseAuthentication();
        app.MapNotesClient();
        app.MapProfileClient();
        app.MapOAuth2Connections("/connections");
        app.MapSamplePages();
        return app;
    }
}
