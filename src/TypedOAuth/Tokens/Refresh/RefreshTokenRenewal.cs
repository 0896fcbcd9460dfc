using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Endpoints;
using TypedOAuth.Protocol.IdTokens;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Tokens.Accounts;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Transport;

namespace TypedOAuth.Tokens.Refresh;

/// <summary>Renews a token with its refresh token (RFC 6749 §6).</summary>
internal sealed class RefreshTokenRenewal<TAuthData>(ClientContext context, TokenEndpoint endpoint, AccountReader accounts) : ITokenRenewal<TAuthData>
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private readonly bool _usesAccessToken = context.Definition.RefreshCredential == OAuth2RefreshCredential.AccessToken;

    public bool CanRenew(TAuthData data) => context.Definition.SupportsRefresh && (data.RefreshToken is not null || _usesAccessToken);

    public async ValueTask<TokenRecord<TAuthData>.Active> RenewAsync(
        TokenRecord<TAuthData>.Active record, StoreClock clock, ClientSettings settings)
    {
        settings = settings.Bind(record.Parameters);
        var current = record.AuthData;
        var sentAt = clock.GetNow(context.Time);
        var request = CreateRequest(record, settings);
        var result = await endpoint
            .RequestAsync(request, settings, ScopeList.FromText(current.RequestedScope), "oauth2 refresh", CancellationToken.None)
            .ConfigureAwait(false);
        if (!result.IsSuccess(out var response, out var error))
        {
            throw error;
        }

        // The provider may state another value, for example after it has moved the user's data. A value that is not permitted changes nothing.
        var (parameters, _) = settings.ParameterReader.ReadTokens(record.Parameters, response);
        settings = settings.Bind(parameters);
        response = response.WithEndpointParameters(AddDefaults(parameters, settings.Endpoints.ConnectionValues));
        var difference = clock.GetNow(context.Time) - context.Time.GetUtcNow();
        var lifetimes = context.Lifetimes;
        var dates = RefreshTokenDates.Compute(record, response, sentAt, difference, lifetimes);
        var renewed = record with
        {
            AuthData = Merge(current, response, difference),
            Server = settings.Identity,
            RefreshedAt = sentAt,
            Rotates = response.RefreshToken is { } refreshToken && refreshToken != current.RefreshToken,
            IsIndeterminate = false,
            Failure = null,
            AttentionAt = null,
            RefreshTokenDatedAt = dates.DatedAt,
            RefreshTokenExpiresAt = dates.ExpiresAt,
            GrantExpiresAt = response.GrantExpiresAt + difference ?? record.GrantExpiresAt ?? lifetimes?.FindGrantEnd(record.ConnectedAt),
        };
        renewed = FindIdentity(response, settings) is { } identity ? Identify(renewed, identity, record.Server, settings) : renewed;

        // A connection that was stored before the client declared its source of accounts has no account yet.
        return renewed with { Account = accounts.FindRefreshed(renewed, response) };
    }

    /// <summary>Creates the request. If the access token is the credential, the client declares the parameter that contains it.</summary>
    private TokenRequest CreateRequest(TokenRecord<TAuthData>.Active record, ClientSettings settings)
    {
        var data = record.AuthData;
        var values = endpoint.IsShaped(OAuth2Requests.Refresh) ? new ConnectionValues<TAuthData>(context.Definition, data, record.Account) : null;
        var request = new TokenRequest(settings.RefreshEndpoint, OAuth2Requests.Refresh) { Connection = values }.Add("grant_type", "refresh_token");
        return _usesAccessToken ? request : request.AddSecret("refresh_token", data.RefreshToken!);
    }

    /// <summary>Reads the identity from a refresh's ID token. Returns null if the response has none or ID tokens are not validated.</summary>
    /// <remarks>
    /// The ID token comes directly from the token endpoint, so its signature is not checked (OpenID Connect Core §3.1.3.7, item 6, and
    /// §12.2).
    /// </remarks>
    private IdTokenIdentity? FindIdentity(OAuth2TokenResponse response, ClientSettings settings) =>
        settings.Issuer is not null
        && IdTokenMember.Read(context.Definition, response) is { } token
        && IdTokenClaims.TryRead(token) is { } claims
            ? IdTokenIdentity.Of(claims)
            : null;

    /// <summary>Compares an identity with the first ID token. If the record has none, this identity becomes the first.</summary>
    private static TokenRecord<TAuthData>.Active Identify(
        TokenRecord<TAuthData>.Active renewed, IdTokenIdentity identity, ServerIdentity? recorded, ClientSettings settings)
    {
        var isCurrent = settings.IssuerTemplate?.Matches(identity.Issuer) == true;
        if (renewed.IdToken is not { } first)
        {
            return isCurrent && identity.Audiences.Contains(settings.Options.ClientId) ? renewed with { IdToken = identity } : renewed;
        }

        // If a provider has changed its issuer, it sends the new issuer. The new issuer is accepted if the record belongs to the settings
        // because of an unchanged endpoint or FormerServers. The account must be the same in both cases.
        var isSameIssuer = identity.Issuer == first.Issuer || (isCurrent && settings.Owns(recorded));
        return isSameIssuer && first.IsContinuedBy(identity)
            ? renewed with { IdToken = first with { Issuer = identity.Issuer } }
            : renewed with { IsOfAnotherAccount = true };
    }

    /// <summary>Adds the default of each parameter that has no value because it was declared only after the user connected.</summary>
    /// <remarks>The connection then keeps its values if a default changes.</remarks>
    private static EndpointParameterValues AddDefaults(EndpointParameterValues values, EndpointParameterValues bound)
    {
        foreach (var (name, value) in bound)
        {
            values = values.ContainsKey(name) ? values : values.With(name, value);
        }

        return values;
    }

    /// <summary>Returns the granted scopes, and the current ones whose member the response lacks although it has another member for scopes.</summary>
    private static string? WithUnstated(OAuth2TokenResponse response, TAuthData current)
    {
        if (response.UnstatedScope is not { Length: > 0 } unstated)
        {
            return response.Scope;
        }

        var kept = ScopeList.FromText(current.Scope).ToArray().Where(scope => ScopeList.FromText(unstated).Contains(scope));
        return ScopeList.FromText(response.Scope).Union(ScopeList.FromText(string.Join(' ', kept))).Text;
    }

    /// <summary>Completes a response with the current refresh token, scope and declared fields.</summary>
    /// <remarks>A response may omit these members if they do not change (RFC 6749 §6).</remarks>
    /// <param name="current">The current tokens.</param>
    /// <param name="response">The response.</param>
    /// <param name="difference">The difference between the store's clock and this machine's clock.</param>
    private TAuthData Merge(TAuthData current, OAuth2TokenResponse response, TimeSpan difference)
    {
        var values = new OAuth2TokenFieldValue[context.Definition.FieldCount];
        current.CopyFieldsTo(values);
        var fields = values[..context.Definition.TokenFields.Count];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = response.Fields[i].HasValue ? response.Fields[i] : fields[i];
        }

        return TAuthData.Create(new OAuth2TokenResponse(fields, values[fields.Length..], response.EndpointParameters)
        {
            AccessToken = response.AccessToken,
            TokenType = response.TokenType,
            IssuedAt = response.IssuedAt + difference,
            ExpiresAt = response.ExpiresAt + difference,
            Scope = response.StatesScope ? WithUnstated(response, current) : current.Scope,
            RequestedScope = current.RequestedScope,
            RefreshToken = response.RefreshToken ?? current.RefreshToken,
        });
    }
}
