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
        builder.Configuration.AddInMemoryCollection(CreateConfiguration(settings, server));

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

    /// <summary>What would stand in user secrets or a vault; the endpoints are replaced as the sample may run on other ports.</summary>
    private static Dictionary<string, string?> CreateConfiguration(SampleSettings settings, Uri server) => new()
    {
        ["OAuth2:notes:ClientId"] = "notes-app",
        ["OAuth2:notes:ClientSecret"] = settings.Secrets.NotesClientSecret,
        ["OAuth2:notes:AuthUri"] = new Uri(server, "/connect/authorize").AbsoluteUri,
        ["OAuth2:notes:AccessTokenUri"] = new Uri(server, "/connect/token").AbsoluteUri,
        ["OAuth2:notes:RevokeTokenUri"] = new Uri(server, "/connect/revoke").AbsoluteUri,
        ["OAuth2:notes:Issuer"] = server.AbsoluteUri,
        ["OAuth2:profile:ClientId"] = "profile-app",
        ["OAuth2:profile:ClientSecret"] = settings.Secrets.ProfileClientSecret,
        ["OAuth2:profile:AuthUri"] = new Uri(server, "/connect/authorize").AbsoluteUri,
        ["OAuth2:profile:AccessTokenUri"] = new Uri(server, "/connect/token").AbsoluteUri,
        ["OAuth2:profile:RevokeTokenUri"] = new Uri(server, "/connect/revoke").AbsoluteUri,
        ["OAuth2:profile:Issuer"] = server.AbsoluteUri,
    };
}
