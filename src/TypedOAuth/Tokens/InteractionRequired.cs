using TypedOAuth.Configuration;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens;

/// <summary>Words the ways in which an authorization ends.</summary>
internal static class InteractionRequired
{
    private const string Advice = "Send the user to the URL of GetUserAuthorizationUrlAsync to authorize again.";

    /// <summary>Says why the tokens of what is stored may not be used; <see langword="null"/> if the user has no connection.</summary>
    public static OAuth2ConnectionReason? FindReason<TAuthData>(StoredConnection<TAuthData> stored)
        where TAuthData : OAuth2AuthData => stored switch
        {
            { IsUnreadable: true } => OAuth2ConnectionReason.Unreadable,
            { IsDisconnected: true } => null,
            { Record: TokenRecord<TAuthData>.Active { IsOfAnotherAccount: true } } => OAuth2ConnectionReason.Revoked,
            { Record: TokenRecord<TAuthData>.Active } => OAuth2ConnectionReason.ServerChanged,
            { Record: TokenRecord<TAuthData>.Ended } => OAuth2ConnectionReason.Revoked,
            _ => null,
        };

    /// <summary>What is stored has no tokens that may be used.</summary>
    public static OAuth2InteractionRequiredException ForStored<TAuthData>(ClientContext context, StoredConnection<TAuthData> stored)
        where TAuthData : OAuth2AuthData
    {
        var reason = FindReason(stored);
        var code = stored.EndCode;
        var text = reason switch
        {
            OAuth2ConnectionReason.ServerChanged =>
                $"The stored tokens of {context.DisplayName} came from another server, or were issued to another client, than the settings "
                + "name now. They are kept, and sent nowhere. If it is the same provider under a new address, add its former issuer or token "
                + $"endpoint to FormerServers or to the setting 'OAuth2:{context.Alias}:FormerServers'.",
            OAuth2ConnectionReason.Unreadable =>
                $"The stored tokens of {context.DisplayName} cannot be read: their key is lost, or the record was changed.",
            OAuth2ConnectionReason.Revoked => $"The user's authorization for {context.DisplayName} has ended ('{code}').",
            _ => $"The user has not authorized {context.DisplayName}.",
        };
        var error = reason == OAuth2ConnectionReason.Revoked ? new OAuth2Error { Code = code! } : null;
        return new($"{text} {Advice}", error) { Reason = reason };
    }

    /// <summary>The token has expired, and nothing can refresh it.</summary>
    public static OAuth2InteractionRequiredException ForExpired(ClientContext context) =>
        new($"The user's token for {context.DisplayName} has expired, and there is no refresh token. {Advice}")
        {
            Reason = OAuth2ConnectionReason.Expired,
        };

    /// <summary>The provider refused the refresh token for good.</summary>
    public static OAuth2InteractionRequiredException ForRefusal(ClientContext context, OAuth2ProtocolException refusal) =>
        new($"{context.DisplayName} refused the refresh token. {Advice}", refusal.Error, refusal) { Reason = OAuth2ConnectionReason.Revoked };

    /// <summary>A refresh has brought tokens of another account.</summary>
    public static OAuth2InteractionRequiredException ForOtherAccount(ClientContext context) =>
        new(
            $"A refresh at {context.DisplayName} brought an ID token of another account, issuer or client than the first one, so the connection "
            + $"has ended. {Advice}",
            new OAuth2Error { Code = OAuth2ErrorCodes.IdTokenSubjectChanged })
        {
            Reason = OAuth2ConnectionReason.Revoked,
        };
}
