using TypedOAuth.Configuration;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens;

/// <summary>Creates the exceptions for ended or missing authorizations.</summary>
internal static class InteractionRequired
{
    private const string Advice = "Send the user to the URL of GetUserAuthorizationUrlAsync to authorize again.";

    /// <summary>Returns why the stored tokens must not be used; returns null if the user has no connection.</summary>
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

    /// <summary>Creates the exception for a stored connection without usable tokens.</summary>
    public static OAuth2InteractionRequiredException ForStored<TAuthData>(
        ClientContext context, OAuth2ConnectionKey key, StoredConnection<TAuthData> stored)
        where TAuthData : OAuth2AuthData
    {
        var reason = FindReason(stored);
        var code = stored.EndCode;
        var text = reason switch
        {
            OAuth2ConnectionReason.ServerChanged =>
                $"The stored tokens of {context.DisplayName} do not belong to the server and the client id in the current settings. "
                + "The tokens are kept but not used. If the provider has only changed its address, add its former issuer or token "
                + $"endpoint to FormerServers or to the setting 'OAuth2:{context.Alias}:FormerServers'.",
            OAuth2ConnectionReason.Unreadable =>
                $"The stored tokens of {context.DisplayName} cannot be read, because their key is lost or the record was changed.",
            OAuth2ConnectionReason.Revoked => $"The user's authorization for {context.DisplayName} has ended ('{code}').",
            _ => $"The user has not authorized {context.DisplayName}.",
        };
        var error = reason == OAuth2ConnectionReason.Revoked ? new OAuth2Error { Code = code! } : null;
        return new($"{text} {Advice}", error) { Alias = key.Alias, UserId = key.UserId, Reason = reason };
    }

    /// <summary>Creates the exception for an expired token without a refresh token.</summary>
    public static OAuth2InteractionRequiredException ForExpired(ClientContext context, OAuth2ConnectionKey key) =>
        new($"The user's token for {context.DisplayName} has expired, and no refresh token is stored. {Advice}")
        {
            Alias = key.Alias,
            UserId = key.UserId,
            Reason = OAuth2ConnectionReason.Expired,
        };

    /// <summary>Creates the exception for a refresh token that a stopped process may have used.</summary>
    public static OAuth2InteractionRequiredException ForIndeterminate(ClientContext context, OAuth2ConnectionKey key) =>
        new(
            $"A process stopped while it refreshed the user's token for {context.DisplayName}, so the refresh token may have been used and is not sent "
            + "again. If that process continues and saves its tokens, the connection works again. If the provider keeps refresh tokens or tolerates "
            + $"their reuse, declare RefreshTokenUse or RefreshReuseTolerated. {Advice}")
        {
            Alias = key.Alias,
            UserId = key.UserId,
            Reason = OAuth2ConnectionReason.Indeterminate,
        };

    /// <summary>Creates the exception for a refresh token that the provider no longer accepts.</summary>
    public static OAuth2InteractionRequiredException ForRefusal(
        ClientContext context, OAuth2ConnectionKey key, OAuth2ProtocolException refusal) =>
        new($"{context.DisplayName} refused the refresh token. {Advice}", refusal.Error, refusal)
        {
            Alias = key.Alias,
            UserId = key.UserId,
            Reason = OAuth2ConnectionReason.Revoked,
        };

    /// <summary>Creates the exception for a refresh that returned tokens of another account.</summary>
    public static OAuth2InteractionRequiredException ForOtherAccount(ClientContext context, OAuth2ConnectionKey key) =>
        new(
            $"A refresh at {context.DisplayName} returned an ID token whose account, issuer or client differs from the first ID token, so the "
            + $"connection has ended. {Advice}",
            new OAuth2Error { Code = OAuth2ErrorCodes.IdTokenSubjectChanged })
        {
            Alias = key.Alias,
            UserId = key.UserId,
            Reason = OAuth2ConnectionReason.Revoked,
        };
}
