using TypedOAuth.Generated;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens;

/// <summary>Words the ways in which an authorization ends.</summary>
internal static class InteractionRequired
{
    private const string Advice = "Send the user to the URL of GetUserAuthorizationUrlAsync to authorize again.";

    /// <summary>There is no record, or one that says why the tokens were dropped.</summary>
    public static OAuth2InteractionRequiredException ForRecord<TAuthData>(OAuth2ClientDefinition definition, TokenRecord<TAuthData>? record)
        where TAuthData : OAuth2AuthData => record?.EndReason is { } reason
        ? new($"The user's authorization for {definition.Identity.DisplayName} has ended ('{reason}'). {Advice}", new OAuth2Error { Code = reason })
        : new($"The user has not authorized {definition.Identity.DisplayName}. {Advice}");

    /// <summary>The token has expired, and nothing can refresh it.</summary>
    public static OAuth2InteractionRequiredException ForExpired(OAuth2ClientDefinition definition) =>
        new($"The user's token for {definition.Identity.DisplayName} has expired, and there is no refresh token. {Advice}");

    /// <summary>The authorization server refused the refresh token for good.</summary>
    public static OAuth2InteractionRequiredException ForRefusal(OAuth2ClientDefinition definition, OAuth2ProtocolException refusal) =>
        new($"{definition.Identity.DisplayName} refused the refresh token. {Advice}", refusal.Error, refusal);
}
