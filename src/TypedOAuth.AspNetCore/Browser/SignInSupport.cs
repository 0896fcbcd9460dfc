using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Determines whether the host has a sign-in: an authentication scheme, or the option <c>options.UserId</c>.</summary>
internal static class SignInSupport
{
    public static async ValueTask<bool> IsPresentAsync(IServiceProvider services, TypedOAuthOptions options) =>
        options.UserId is not null
        || (services.GetService<IAuthenticationSchemeProvider>() is { } schemes
            && (await schemes.GetAllSchemesAsync().ConfigureAwait(false)).Any());
}
