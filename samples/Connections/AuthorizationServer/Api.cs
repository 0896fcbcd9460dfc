using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using OpenIddict.Abstractions;
using OpenIddict.Validation.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Connections.AuthorizationServer;

/// <summary>Maps the API that accepts the server's tokens.</summary>
internal static class Api
{
    public static void MapApi(this WebApplication app)
    {
        app.MapGet("/api/notes", context => AnswerAsync(context, "notes.read", user => new[] { $"A note of {user}'s", "Another one" }));
        app.MapGet("/api/profile", context => AnswerAsync(context, "profile", user => new[] { user }));
    }

    private static async Task AnswerAsync(HttpContext context, string scope, Func<string, string[]> answer)
    {
        var result = await context.AuthenticateAsync(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme);
        if (result is not { Succeeded: true, Principal: { } user })
        {
            await context.ChallengeAsync(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme);
        }
        else if (!user.HasScope(scope))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
        else
        {
            await context.Response.WriteAsJsonAsync(answer(user.FindFirstValue(Claims.Subject) ?? ""));
        }
    }
}
