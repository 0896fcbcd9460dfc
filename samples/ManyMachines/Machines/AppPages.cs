using System.Security.Claims;
using Connections;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;

namespace ManyMachines.Machines;

/// <summary>Maps the app's page: a demo sign-in, which leads to the connections.</summary>
internal static class AppPages
{
    public static void MapAppPages(this WebApplication app, string name)
    {
        app.MapGet("/", (HttpContext context, IAntiforgery antiforgery) => Show(context, antiforgery, name));
        app.MapPost("/", SignInAsync);
    }

    private static IResult Show(HttpContext context, IAntiforgery antiforgery, string name)
    {
        if (context.User.Identity is { IsAuthenticated: true })
        {
            return Results.Redirect("/connections");
        }

        var tokens = antiforgery.GetAndStoreTokens(context);
        return Page.Show($"Sign in to the demo, {name}", $"""
            <p>One user, no password: this is a demo.</p>
            <form method="post" action="/">
            <input type="hidden" name="{tokens.FormFieldName}" value="{Page.Encode(tokens.RequestToken)}">
            <button>Sign in as {ManyMachinesSettings.User}</button>
            </form>
            """);
    }

    private static async Task<IResult> SignInAsync(HttpContext context, IAntiforgery antiforgery)
    {
        await antiforgery.ValidateRequestAsync(context);
        var identity = new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, ManyMachinesSettings.User), new(ClaimTypes.Name, ManyMachinesSettings.User)], "Demo");
        await context.SignInAsync(new ClaimsPrincipal(identity));
        return Results.Redirect("/connections");
    }
}
