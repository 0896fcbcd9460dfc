using TypedOAuth.Configuration;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens;

/// <summary>Words the ways in which an authorization ends.</summary>
internal static class InteractionRequired
{
    private const string Advice = "Send the user to the URL of GetUserAuthorizationUrlAsync to authorize again.";

    /// <summary>There is no record, or one that says why the connection has ended.</summary>
    public static OAuth2InteractionRequiredException ForRecord<TAuthData>(ClientContext context, TokenRecord<TAuthData>? record)
        where TAuthData : OAuth2AuthData => record is TokenRecord<TAuthData>.Ended { Code: var code }
        ? new($"The user's authorization for {context.DisplayName} has ended ('{code}'). {Advice}", new OAuth2Error { Code = code })
        {
            Reason = OAuth2ConnectionReason.Revoked,
        }
        : new($"The user has not authorized {context.DisplayName}. {Advice}");

    /// <summary>The token has expired, and nothing can refresh it.</summary>
    public static OAuth2InteractionRequiredException ForExpired(ClientContext context) =>
        new($"The user's token for {context.DisplayName} has expired, and there is no refresh token. {Advice}")
        {
            Reason = OAuth2ConnectionReason.Expired,
        };

    /// <summary>The provider refused the refresh token for good.</summary>
    public static OAuth2InteractionRequiredException ForRefusal(ClientContext context, OAuth2ProtocolException refusal) =>
        new($"{context.DisplayName} refused the refresh token. {Advice}", refusal.Error, refusal) { Reason = OAuth2ConnectionReason.Revoked };
}
