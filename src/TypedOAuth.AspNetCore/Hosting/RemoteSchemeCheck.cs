using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TypedOAuth.AspNetCore.Hosting;

/// <summary>Refuses, at start-up, several remote sign-ins whose users are named by <c>NameIdentifier</c> alone.</summary>
/// <remarks>
/// Two identity providers may give the same subject to two people (OpenID Connect Core §5.7), who would share connections. ASP.NET Core
/// Identity gives its users identifiers of the site.
/// </remarks>
internal sealed class RemoteSchemeCheck(IServiceProvider services) : IValidateOptions<TypedOAuthOptions>
{
    /// <summary>The line that names users by issuer and subject.</summary>
    /// <remarks>
    /// The claim's <c>Issuer</c> is that of the ID token, or the name of an OAuth scheme, and stays in the sign-in cookie. The claim <c>iss</c>
    /// does not stay, because the OpenID Connect handler deletes it.
    /// </remarks>
    public const string Line =
        "options.UserId = context => context.User.FindFirst(ClaimTypes.NameIdentifier) is { } id ? $\"{id.Issuer} {id.Value}\" : null;";

    /// <summary>The line that keeps the identifiers of stored connections.</summary>
    public const string FormerLine = "options.UserId = context => context.User.FindFirstValue(ClaimTypes.NameIdentifier);";

    /// <summary>The handler that signs in the users of one Windows domain. Its interface is that of a remote handler.</summary>
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
            $"The remote schemes {string.Join(", ", remote)} sign users in, and options.UserId is not set: users of two identity providers who have "
            + "the same NameIdentifier would share their connections. In AddTypedOAuth, name each user by issuer and subject (using "
            + $"System.Security.Claims): {Line} If all schemes sign in the same users, or stored connections have to keep their ids, write: {FormerLine}");
    }

    private static bool IsRemote(Type? handler) =>
        handler is not null && typeof(IAuthenticationRequestHandler).IsAssignableFrom(handler) && handler.FullName != NegotiateHandler;
}
