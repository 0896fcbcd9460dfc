using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using TypedOAuth;
using TypedOAuth.Hosting;

namespace Connections.App;

/// <summary>
/// Maps the application's pages: a demo sign-in, pages that call each client's API with the user's token, and a page that creates a connect link.
/// </summary>
internal static class SamplePages
{
    private static readonly string[] Users = ["alice", "bob"];

    public static void MapSamplePages(this WebApplication app)
    {
        app.MapGet("/", ShowHome);
        app.MapGet("/sign-in", ShowSignIn);
        app.MapPost("/sign-in", SignInAsync);
        app.MapGet("/notes", static (HttpContext context, IHttpClientFactory clients) =>
            ShowAnswerAsync(context, clients, "notes", "Your notes"));
        app.MapGet("/profile", static (HttpContext context, IHttpClientFactory clients) =>
            ShowAnswerAsync(context, clients, "profile", "Your profile"));
        app.MapGet("/link", ShowLinkAsync);
    }

    private static IResult ShowHome(HttpContext context) => context.User.Identity is { IsAuthenticated: true, Name: { } name }
        ? Page.Show($"Hello, {name}", """
            <ul>
            <li><a href="/connections">Your connections</a></li>
            <li><a href="/notes">Your notes, read from the API with your token</a></li>
            <li><a href="/profile">Your profile, read with the token of a second client</a></li>
            <li><a href="/link">A link that connects your notes. Open it in this browser.</a></li>
            <li><a href="/sign-in">Sign in as someone else</a></li>
            </ul>
            """)
        : Results.Redirect("/sign-in");

    private static IResult ShowSignIn(HttpContext context, IAntiforgery antiforgery, string? returnUrl)
    {
        var tokens = antiforgery.GetAndStoreTokens(context);
        var buttons = string.Concat(Users.Select(user => $"<button name=\"user\" value=\"{user}\">Sign in as {user}</button>"));
        return Page.Show("Sign in to the demo", $"""
            <p>Two users, no password: this is a demo.</p>
            <form method="post" action="/sign-in">
            <input type="hidden" name="{tokens.FormFieldName}" value="{Page.Encode(tokens.RequestToken)}">
            <input type="hidden" name="returnUrl" value="{Page.Encode(returnUrl)}">
            {buttons}
            </form>
            """);
    }

    private static async Task<IResult> SignInAsync(HttpContext context, IAntiforgery antiforgery)
    {
        await antiforgery.ValidateRequestAsync(context);
        var form = await context.Request.ReadFormAsync();
        var (user, returnUrl) = (form["user"].ToString(), form["returnUrl"].ToString());
        if (!Users.Contains(user))
        {
            return Page.Show("No such user", "<p><a href=\"/sign-in\">Sign in</a></p>", StatusCodes.Status400BadRequest);
        }

        var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, user), new(ClaimTypes.Name, user)], "Demo");
        await context.SignInAsync(new ClaimsPrincipal(identity));
        return Results.Redirect(OAuth2LocalPath.IsLocal(returnUrl) ? returnUrl : "/");
    }

    /// <summary>Calls an API with the user's token, which is refreshed if needed.</summary>
    private static async Task<IResult> ShowAnswerAsync(HttpContext context, IHttpClientFactory clients, string name, string title)
    {
        const string connections = "<p><a href=\"/connections\">Your connections</a></p>";
        if (context.User.FindFirstValue(ClaimTypes.NameIdentifier) is not { } userId)
        {
            return Results.Redirect($"/sign-in?returnUrl=/{name}");
        }

        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, name).ForOAuth2User(userId);
            using var response = await clients.CreateClient(name).SendAsync(request, context.RequestAborted);
            var answer = response.IsSuccessStatusCode
                ? await response.Content.ReadAsStringAsync(context.RequestAborted)
                : $"status {(int)response.StatusCode}";
            return Page.Show(title, $"<p>The API answered:</p><code class=\"answer\" id=\"answer\">{Page.Encode(answer)}</code>{connections}");
        }
        catch (OAuth2InteractionRequiredException exception)
        {
            return Page.Show(title, $"<p class=\"answer\" id=\"answer\">{Page.Encode(exception.Message)}</p>{connections}");
        }
    }

    private static async Task<IResult> ShowLinkAsync(HttpContext context, NotesClient notes)
    {
        if (context.User.FindFirstValue(ClaimTypes.NameIdentifier) is not { } userId)
        {
            return Results.Redirect("/sign-in?returnUrl=/link");
        }

        var link = await notes.GetUserAuthorizationUrlAsync(userId, [NotesClient.Scope.NotesWrite]);
        return Page.Show("Your link", $"""
            <p>The link works once and only for {Page.Encode(userId)}. It expires after ten minutes.</p>
            <p><a id="link" href="{Page.Encode(link.AbsoluteUri)}">Connect your notes</a></p>
            <p><a href="/">Back</a></p>
            """);
    }
}
