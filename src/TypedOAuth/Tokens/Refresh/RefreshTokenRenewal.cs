using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.IdTokens;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Transport;

namespace TypedOAuth.Tokens.Refresh;

/// <summary>Renews a token with its refresh token (RFC 6749 §6).</summary>
internal sealed class RefreshTokenRenewal<TAuthData>(ClientContext context, TokenEndpoint endpoint) : ITokenRenewal<TAuthData>
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    public bool CanRenew(TAuthData data) => context.Definition.SupportsRefresh && data.RefreshToken is not null;

    public async ValueTask<TokenRecord<TAuthData>.Active> RenewAsync(TokenRecord<TAuthData>.Active record, ClientSettings settings)
    {
        var current = record.AuthData;
        var request = new TokenRequest(settings.RefreshEndpoint)
            .Add("grant_type", "refresh_token")
            .AddSecret("refresh_token", current.RefreshToken!);
        var result = await endpoint
            .RequestAsync(request, settings, ScopeList.FromText(current.RequestedScope), "oauth2 refresh", CancellationToken.None)
            .ConfigureAwait(false);
        if (!result.IsSuccess(out var response, out var error))
        {
            throw error;
        }

        var renewed = record with { AuthData = Merge(current, response), Server = settings.Identity };
        return FindIdentity(response, settings) is { } identity ? Identify(renewed, identity, record.Server, settings) : renewed;
    }

    /// <summary>
    /// Reads what an ID token says that came with a refresh, where ID tokens are validated at all. It may be missing, and came straight from
    /// the token endpoint, so that no key is needed (OpenID Connect Core §3.1.3.7, 6, and §12.2).
    /// </summary>
    private IdTokenIdentity? FindIdentity(OAuth2TokenResponse response, ClientSettings settings) =>
        settings.Issuer is not null
        && IdTokenMember.Read(context.Definition, response) is { } token
        && IdTokenClaims.TryRead(token) is { } claims
            ? IdTokenIdentity.Of(claims)
            : null;

    /// <summary>Compares with the first ID token; of a record from before there was one, this one becomes the first.</summary>
    private static TokenRecord<TAuthData>.Active Identify(
        TokenRecord<TAuthData>.Active renewed, IdTokenIdentity identity, ServerIdentity? recorded, ClientSettings settings)
    {
        var isCurrent = identity.Issuer == settings.Issuer;
        if (renewed.IdToken is not { } first)
        {
            return isCurrent && identity.Audiences.Contains(settings.Options.ClientId) ? renewed with { IdToken = identity } : renewed;
        }

        // A provider that was renamed says so by its new name. What ties it to the old one is what ties the record to the client: an endpoint
        // that stayed as it is, or FormerServers. The account has to be the same either way.
        var isSameIssuer = identity.Issuer == first.Issuer || (isCurrent && settings.Owns(recorded));
        return isSameIssuer && first.IsContinuedBy(identity)
            ? renewed with { IdToken = first with { Issuer = identity.Issuer } }
            : renewed with { IsOfAnotherAccount = true };
    }

    /// <summary>A response repeats neither the refresh token (RFC 6749 §6), nor the scope, nor the declared fields if they stay as they are.</summary>
    private TAuthData Merge(TAuthData current, OAuth2TokenResponse response)
    {
        var fields = new OAuth2TokenFieldValue[context.Definition.TokenFields.Count];
        current.CopyFieldsTo(fields);
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = response.Fields[i].HasValue ? response.Fields[i] : fields[i];
        }

        return TAuthData.Create(new OAuth2TokenResponse(fields)
        {
            AccessToken = response.AccessToken,
            TokenType = response.TokenType,
            IssuedAt = response.IssuedAt,
            ExpiresAt = response.ExpiresAt,
            Scope = response.StatesScope ? response.Scope : current.Scope,
            RequestedScope = current.RequestedScope,
            RefreshToken = response.RefreshToken ?? current.RefreshToken,
        });
    }
}
