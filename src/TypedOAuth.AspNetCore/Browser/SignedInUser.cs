using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.AspNetCore.Pages;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Identifies the signed-in user of a request, or requires a sign-in.</summary>
internal sealed class SignedInUser(IOptionsMonitor<TypedOAuthOptions> options, FlowPages pages, ILogger<SignedInUser> logger)
{
    /// <summary>Returns the identifier of the signed-in user; returns null if no user is signed in.</summary>
    public string? Get(HttpContext context)
    {
        var userId = options.CurrentValue.UserId is { } select
            ? select(context)
            : context.User.Identity is { IsAuthenticated: true } ? context.User.FindFirstValue(ClaimTypes.NameIdentifier) : null;
        return string.IsNullOrEmpty(userId) ? null : userId;
    }

    /// <summary>Returns the identifier of the signed-in user, or answers the request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="returnPath">The path to which the user returns after the sign-in; by default that of the request.</param>
    /// <returns>
    /// The identifier; <see langword="null"/> if the request has been answered, by the application's authentication or by a page that explains
    /// what is missing.
    /// </returns>
    public async ValueTask<string?> RequireAsync(HttpContext context, string? returnPath = null)
    {
        if (Get(context) is { } userId)
        {
            return userId;
        }

        if (context.User.Identity is { IsAuthenticated: true })
        {
            // The user is already signed in, so another sign-in would have the same result.
            AspNetCoreLog.UserIsNotNamed(logger, options.CurrentValue.UserId is null ? ClaimTypes.NameIdentifier : "options.UserId");
            await pages.WriteUnknownUserAsync(context).ConfigureAwait(false);
        }
        else if (!await TryChallengeAsync(context, returnPath).ConfigureAwait(false))
        {
            await pages.WriteNotSignedInAsync(context).ConfigureAwait(false);
        }

        return null;
    }

    /// <summary>Returns whether the host signs users in.</summary>
    public ValueTask<bool> IsSupportedAsync(HttpContext context) => SignInSupport.IsPresentAsync(context.RequestServices, options.CurrentValue);

    /// <summary>Asks the application's authentication to sign the user in.</summary>
    /// <returns><see langword="false"/> if the application has no default challenge scheme.</returns>
    private static async ValueTask<bool> TryChallengeAsync(HttpContext context, string? returnPath)
    {
        if (context.RequestServices.GetService<IAuthenticationSchemeProvider>() is not { } schemes
            || await schemes.GetDefaultChallengeSchemeAsync().ConfigureAwait(false) is not { } scheme)
        {
            return false;
        }

        await context.ChallengeAsync(scheme.Name, new AuthenticationProperties { RedirectUri = returnPath }).ConfigureAwait(false);
        return true;
    }
}
