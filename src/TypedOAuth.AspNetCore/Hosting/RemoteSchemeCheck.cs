using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TypedOAuth.AspNetCore.Hosting;

/// <summary>Refuses several remote authentication schemes at start-up if only <c>NameIdentifier</c> identifies their users.</summary>
/// <remarks>
/// Two identity providers may use the same subject for two different people (OpenID Connect Core §5.7). These people would share connections.
/// ASP.NET Core Identity is accepted, because it assigns its own identifiers to users.
/// </remarks>
internal sealed class RemoteSchemeCheck(IServiceProvider services) : IValidateOptions<TypedOAuthOptions>
{
    /// <summary>The line of code that identifies users by issuer and subject.</summary>
    /// <remarks>
    /// The claim's <c>Issuer</c> is the issuer of the ID token, or the name of an OAuth scheme. The sign-in cookie keeps this issuer. The cookie has
    /// no claim <c>iss</c>, because the OpenID Connect handler deletes it.
    /// </remarks>
    public const string Line =
        "options.UserId = context => context.User.FindFirst(ClaimTypes.NameIdentifier) is { } id ? $\"{id.Issuer} {id.Value}\" : null;";

    /// <summary>The line of code that keeps the user identifiers of stored connections unchanged.</summary>
    public const string FormerLine = "options.UserId = context => context.User.FindFirstValue(ClaimTypes.NameIdentifier);";

    /// <summary>The handler that signs in the users of one Windows domain. It is not remote, although it implements the same interface.</summary>
    private const string NegotiateHandler = "Microsoft.AspNetCore.Authentication.Negotiate.NegotiateHandler";

    public ValidateOptionsResult Validate(string? name, TypedOAuthOptions options)
    {
        var schemes = services.GetService<IOptions<AuthenticationOptions>>()?.Value.Schemes.ToList() ?? [];
        if (options.UserId is not null || schemes.Exists(static scheme => scheme.Name == IdentityConstants.ApplicationScheme))
        {
            return ValidateOptionsResult.Success;
        }

        var remote = schemes.Where(static scheme => IsRemote(scheme.HandlerType)).Select(static scheme => $"'{scheme.Name}'").ToList();
        return remote.Count < 2 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(
            $"The remote schemes {string.Join(", ", remote)} sign users in, and options.UserId is not set. Users with the same NameIdentifier at two "
            + "identity providers would share their connections. In AddTypedOAuth, identify each user by issuer and subject (using "
            + $"System.Security.Claims): {Line} If all schemes sign in the same users, or if stored connections must keep their user ids, write: {FormerLine}");
    }

    private static bool IsRemote(Type? handler) =>
        handler is not null && typeof(IAuthenticationRequestHandler).IsAssignableFrom(handler) && handler.FullName != NegotiateHandler;
}
