using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using TypedOAuth;

namespace Connections.App;

/// <summary>Creates the application. An application that uses TypedOAuth contains similar code.</summary>
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

        builder.Services.AddTypedOAuth(DescribePages).UseSqlite($"Data Source={Path.Combine(settings.DataDirectory, "tokens.db")}");
        builder.Services.AddNotesClient(static options =>
        {
            options.ProviderName = "Demo server";
            options.Description = "Reads your notes, and adds the ones you dictate.";
            options.NeededBecause["notes.write"] = "So that your dictated notes are saved with your other notes.";
            options.DisconnectNote = "Your notes are no longer shown here.";
        });
        builder.Services.AddProfileClient(static options =>
        {
            options.ProviderName = "Demo server";
            options.Description = "Shows your name beside your notes.";
        });
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

    /// <summary>Sets the application's name on pages, and describes the user of a page.</summary>
    private static void DescribePages(TypedOAuthOptions options)
    {
        options.AppName = "Meeting Notes";
        options.SignInUrl = "/sign-in";
        options.DescribeUser = static (_, userId) => new(new OAuth2UserDescription { Name = userId, Email = $"{userId}@example.org" });
    }
}
