using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Transport;

namespace TypedOAuth.Tokens.Refresh;

/// <summary>Renews a token with its refresh token (RFC 6749 §6).</summary>
internal sealed class RefreshTokenRenewal<TAuthData>(ClientContext context, TokenEndpoint endpoint) : ITokenRenewal<TAuthData>
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    public bool CanRenew(TAuthData data) => context.Definition.SupportsRefresh && data.RefreshToken is not null;

    public async ValueTask<TAuthData> RenewAsync(TAuthData current, ClientSettings settings)
    {
        var request = new TokenRequest(settings.RefreshEndpoint)
            .Add("grant_type", "refresh_token")
            .AddSecret("refresh_token", current.RefreshToken!);
        var result = await endpoint
            .RequestAsync(request, settings, ScopeList.FromText(current.RequestedScope), "oauth2 refresh", CancellationToken.None)
            .ConfigureAwait(false);
        return result.IsSuccess(out var response, out var error) ? Merge(current, response) : throw error;
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
