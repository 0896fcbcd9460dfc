using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TypedOAuth.AspNetCore;

/// <summary>Knows who is at the browser.</summary>
internal sealed class SignedInUser(IOptionsMonitor<TypedOAuthOptions> options)
{
    /// <summary>The signed-in user; <see langword="null"/> where nobody is signed in.</summary>
    public string? Get(HttpContext context)
    {
        var userId = options.CurrentValue.UserId is { } select
            ? select(context)
            : context.User.Identity is { IsAuthenticated: true } ? context.User.FindFirstValue(ClaimTypes.NameIdentifier) : null;
        return string.IsNullOrEmpty(userId) ? null : userId;
    }

    /// <summary>Whether the host signs users in at all.</summary>
    public async ValueTask<bool> IsSupportedAsync(HttpContext context)
    {
        if (options.CurrentValue.UserId is not null)
        {
            return true;
        }

        return context.RequestServices.GetService<IAuthenticationSchemeProvider>() is { } schemes
            && (await schemes.GetAllSchemesAsync().ConfigureAwait(false)).Any();
    }

    /// <summary>Has the application's own authentication sign the user in.</summary>
    /// <returns><see langword="false"/> where it cannot: the caller answers with status 401.</returns>
    public static async ValueTask<bool> TryChallengeAsync(HttpContext context)
    {
        if (context.User.Identity is { IsAuthenticated: true }
            || context.RequestServices.GetService<IAuthenticationSchemeProvider>() is not { } schemes
            || await schemes.GetDefaultChallengeSchemeAsync().ConfigureAwait(false) is not { } scheme)
        {
            return false;
        }

        await context.ChallengeAsync(scheme.Name).ConfigureAwait(false);
        return true;
    }
}
