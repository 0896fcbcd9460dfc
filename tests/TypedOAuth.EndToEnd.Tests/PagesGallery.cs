using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using TypedOAuth.AspNetCore.Pages;
using TypedOAuth.TestSupport;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>A host that shows any page in any state, with a browser.</summary>
public sealed class PagesGallery : IAsyncLifetime
{
    private const string Svg = "image/svg+xml";

    private const string Ada = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="#f6b26b"/><stop offset="1" stop-color="#e0608e"/></linearGradient></defs><rect width="40" height="40" fill="url(#g)"/><path d="M11 26c-1-13 3-18 9-18s10 5 9 18z" fill="#2b1d2e"/><path d="M8 40c0-7 5-10 12-10s12 3 12 10z" fill="#38294f"/><path d="M17 25h6v6a3 3 0 0 1-6 0z" fill="#f3cdb4"/><ellipse cx="20" cy="20" rx="6" ry="7" fill="#fbdcc6"/><path d="M13 20c0-6 3-8 7-8s7 2 7 8c-3-1-5-3-6-5-2 3-5 5-8 5z" fill="#2b1d2e"/></svg>
        """;

    private static readonly Dictionary<string, string> Pictures = new()
    {
        ["/ada.svg"] = Ada,
        ["/acme.svg"] = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28"><rect width="28" height="28" rx="7" fill="#2f55d4"/><path d="m8.5 19.5 5.5-11 5.5 11h-3.4L14 14.8l-2.1 4.7z" fill="#fff"/></svg>""",
        ["/fernwood.svg"] = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28"><circle cx="14" cy="14" r="14" fill="#1d6b4f"/><path d="M14 21v-9m0 4c-4 0-5.5-2-5.5-5 3 0 5.5 1.5 5.5 5zm0-2c0-4 2-5.5 5.5-5.5 0 3.5-2 5.5-5.5 5.5z" fill="none" stroke="#fff" stroke-width="1.8"/></svg>""",
        ["/northwind.svg"] = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M12 2 21 21l-9-5-9 5z" fill="#e2562d"/></svg>""",
        ["/lumen.svg"] = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="5" fill="#f0a30a"/><path d="M12 1v4m0 14v4M1 12h4m14 0h4M4.2 4.2 7 7m10 10 2.8 2.8M4.2 19.8 7 17M17 7l2.8-2.8" stroke="#f0a30a" stroke-width="2"/></svg>""",
        ["/contoso.svg"] = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M2 6a2 2 0 0 1 2-2h5l2 3h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2z" fill="#2e63b8"/><path d="M2 6a2 2 0 0 1 2-2h5l2 3-1 2H2z" fill="#6d97d8"/></svg>""",
    };

    private IPlaywright? _playwright;
    private WebApplication? _app;

    internal IBrowser Browser { get; private set; } = null!;

    internal Uri Address => new(_app!.Urls.Single());

    public async ValueTask InitializeAsync()
    {
        if (!Chromium.IsInstalled)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        Browser = await BrowserFixture.LaunchAsync(_playwright);
        _app = CreateApp();
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await Browser.DisposeAsync();
            _playwright!.Dispose();
            await _app.DisposeAsync();
        }
    }

    private static WebApplication CreateApp()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseUrls($"http://127.0.0.1:{FreePort.Find()}");
        builder.Logging.SetMinimumLevel(LogLevel.Critical);
        builder.Services.AddSingleton<IStringLocalizer, PagesLocalizer>();
        builder.Services.AddTypedOAuth(static options =>
        {
            options.AppName = "Acme";
            options.Logo = "/acme.svg";
            options.PrivacyUrl = "/privacy";
            options.SupportUrl = "/support";
            options.SignInUrl = "/sign-in";
            options.StyleSheet = "/inter.css";
            options.UserId = static _ => "ada";
            options.DescribeUser = static (_, _) =>
                new(new OAuth2UserDescription { Name = "Ada Lovelace", Email = "ada@example.org", Picture = "/ada.svg" });
        });
        builder.Services.AddTypedOAuthAspNetCore();
        var app = builder.Build();
        app.UseRequestLocalization("en", "de", "ar", "fa");
        foreach (var (path, picture) in Pictures)
        {
            app.MapGet(path, () => Results.Text(picture, Svg));
        }

        // The font is Inter if the machine has it, as in the design's pictures. The pages themselves name only system fonts.
        app.MapGet("/inter.css", static () => Results.Text(":root { --toa-font: Inter, system-ui, sans-serif; }", "text/css"));
        app.MapGet("/fernwood.css", static () => Results.Text(
            ":root { --toa-font: Inter, system-ui, sans-serif; --toa-bg: #f6f5ee; --toa-border: #e3e0d6; --toa-radius: 14px; }", "text/css"));
        app.MapGet("/show/{scene}", ShowAsync);
        app.MapOAuth2Connections("/connections");
        return app;
    }

    private static async Task ShowAsync(HttpContext context, string scene, IAntiforgery antiforgery, string? q)
    {
        var frame = await PageSite.OpenAsync(context);
        if (scene == "branded")
        {
            frame = new(context.Request, PagesScenes.Brand, frame.Texts)
            {
                AppName = "Fernwood",
                ConnectionsPath = null,
                IsSignedIn = true,
                User = frame.User,
            };
        }

        var content = PagesScenes.Create(scene, frame, antiforgery.GetAndStoreTokens(context), context.Request.Path, q ?? "");
        await PageWriter.WriteAsync(context, frame, StatusCodes.Status200OK, content);
    }
}
