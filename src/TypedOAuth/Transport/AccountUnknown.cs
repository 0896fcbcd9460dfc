using TypedOAuth.Configuration;

namespace TypedOAuth.Transport;

/// <summary>Creates the exception for an authorization whose account cannot be determined.</summary>
internal static class AccountUnknown
{
    /// <summary>Creates the exception.</summary>
    /// <param name="context">The client.</param>
    /// <param name="reason">The reason, without values of the provider.</param>
    public static OAuth2ProtocolException Create(ClientContext context, string reason) => new(
        $"The account at {context.DisplayName} is unknown, because {reason}. No tokens were saved. Check [OAuth2Account] and the requested scopes.",
        new OAuth2Error { Code = OAuth2ErrorCodes.AccountUnknown, Description = $"The account is unknown, because {reason}." });
}
