using System.Security.Claims;
using TypedOAuth.Hosting;

namespace TypedOAuthApp;

/// <summary>Signs visitors in without a password, so that you can try the app. Replace it with your app's sign-in.</summary>
internal static class DevelopmentSignIn
{
    private const string Path = "/sign-in";
    private static readonly string[] Users = ["Ada", "Ben"];

    /// <summary>Maps the page on which a visitor chooses a user.</summary>
    public static void MapDevelopmentSignIn(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            throw new InvalidOperationException("The sign-in without a password works only in the Development environment.");
        }

        // Another site could give its own name the address of this machine (DNS rebinding), and then sign in here.
        string[] hosts = ["localhost", "127.0.0.1", .. FindPublicHost(app.Configuration["OAuth2:BaseUri"])];
        app.MapGet(Path, ShowPage).RequireHost(hosts);
        app.MapPost(Path, SignInAsync).RequireHost(hosts);
    }

    /// <summary>Returns the host of the public address, for example that of a tunnel.</summary>
    private static IEnumerable<string> FindPublicHost(string? baseUri) =>
        Uri.TryCreate(baseUri, UriKind.Absolute, out var uri) ? [uri.Host] : [];

    private static IResult ShowPage()
    {
        var buttons = string.Concat(Users.Select(user => $"<button name=\"user\" value=\"{user}\">Sign in as {user}</button> "));
        return Results.Content($"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sign in</title></head>
            <body style="font-family: system-ui; max-width: 40rem; margin: 4rem auto; padding: 0 1rem">
            <h1>Sign in</h1>
            <p>This page is for development only: it asks for no password. Replace it before you deploy the app.</p>
            <form method="post">{buttons}</form>
            </body>
            </html>
            """, "text/html");
    }

    private static async Task<IResult> SignInAsync(HttpContext context, string? returnUrl)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var user = Array.Find(Users, user => user == form["user"]);
        if (user is null)
        {
            return Results.BadRequest();
        }

        var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, user), new(ClaimTypes.Name, user)], "Development");
        return Results.SignIn(
            new ClaimsPrincipal(identity),
            new() { RedirectUri = OAuth2LocalPath.IsLocal(returnUrl) ? returnUrl : "/" });
    }
}
