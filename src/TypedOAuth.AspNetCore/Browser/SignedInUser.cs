using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.AspNetCore.Pages;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Knows who is at the browser.</summary>
internal sealed class SignedInUser(IOptionsMonitor<TypedOAuthOptions> options, FlowPages pages, ILogger<SignedInUser> logger)
{
    /// <summary>The signed-in user; <see langword="null"/> where nobody is signed in.</summary>
    public string? Get(HttpContext context)
    {
        var userId = options.CurrentValue.UserId is { } select
            ? select(context)
            : context.User.Identity is { IsAuthenticated: true } ? context.User.FindFirstValue(ClaimTypes.NameIdentifier) : null;
        return string.IsNullOrEmpty(userId) ? null : userId;
    }

    /// <summary>
    /// The signed-in user. Where there is none, the request has been answered: by the application's own authentication, or by a page that
    /// says what is missing.
    /// </summary>
    public async ValueTask<string?> RequireAsync(HttpContext context)
    {
        if (Get(context) is { } userId)
        {
            return userId;
        }

        if (context.User.Identity is { IsAuthenticated: true })
        {
            // Signed in already: to sign in once more would end here again.
            AspNetCoreLog.UserIsNotNamed(logger, options.CurrentValue.UserId is null ? ClaimTypes.NameIdentifier : "options.UserId");
            await pages.WriteUnknownUserAsync(context).ConfigureAwait(false);
        }
        else if (!await TryChallengeAsync(context).ConfigureAwait(false))
        {
            await pages.WriteNotSignedInAsync(context).ConfigureAwait(false);
        }

        return null;
    }

    /// <summary>Whether the host signs users in at all.</summary>
    public ValueTask<bool> IsSupportedAsync(HttpContext context) => SignInSupport.IsPresentAsync(context.RequestServices, options.CurrentValue);

    /// <summary>Has the application's own authentication sign the user in.</summary>
    /// <returns><see langword="false"/> where it cannot.</returns>
    private static async ValueTask<bool> TryChallengeAsync(HttpContext context)
    {
        if (context.RequestServices.GetService<IAuthenticationSchemeProvider>() is not { } schemes
            || await schemes.GetDefaultChallengeSchemeAsync().ConfigureAwait(false) is not { } scheme)
        {
            return false;
        }

        await context.ChallengeAsync(scheme.Name).ConfigureAwait(false);
        return true;
    }
}
