using System.ComponentModel;
using TypedOAuth.Definition;

namespace TypedOAuth.Generated;

/// <summary>Holds the immutable declaration of a client, which the source generator writes as <c>Definition</c>.</summary>
/// <remarks>
/// The members correspond to those of <see cref="OAuth2ClientAttribute"/>, and the lists contain the other attributes of the client. If a provider differs from the specifications, the definition
/// has a value for the difference; the runtime never compares a provider's name. Values are not encoded, because the runtime encodes them.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OAuth2ClientDefinition
{
    /// <summary>The short name in paths, setting keys and stored tokens.</summary>
    public required string Alias { get; init; }

    /// <summary>The name shown to users.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The authorization endpoint (RFC 6749 §3.1).</summary>
    public required string AuthUri { get; init; }

    /// <summary>The token endpoint (RFC 6749 §3.2).</summary>
    public required string AccessTokenUri { get; init; }

    /// <summary>The endpoint that refreshes tokens; <see langword="null"/> means <see cref="AccessTokenUri"/> (RFC 6749 §6).</summary>
    public string? RefreshTokenUri { get; init; }

    /// <summary>The revocation endpoint (RFC 7009); <see langword="null"/> if the provider has none.</summary>
    public string? RevokeTokenUri { get; init; }

    /// <summary>The issuer identifier (RFC 8414 §2); <see langword="null"/> if none is declared.</summary>
    public string? Issuer { get; init; }

    /// <summary>The OpenID discovery document; <see langword="null"/> if its address is derived from <see cref="Issuer"/>.</summary>
    public string? DiscoveryUri { get; init; }

    /// <summary>Whether http is accepted on loopback addresses. The default is <see langword="false"/>.</summary>
    public bool AllowInsecureLoopback { get; init; }

    /// <summary>The client authentication method (RFC 6749 §2.3).</summary>
    public OAuth2ClientAuthentication ClientAuthentication { get; init; }

    /// <summary>The scopes of every authorization request, in the order of their declaration.</summary>
    public IReadOnlyList<string> DefaultScopes { get; init; } = [];

    /// <summary>The required scopes: a connection that lacks one needs attention. The default is no scopes.</summary>
    public IReadOnlyList<string> RequiredScopes { get; init; } = [];

    /// <summary>Pairs of a scope and its description for users. The default is no pairs.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> ScopeDescriptions { get; init; } = [];

    /// <summary>The separator between scopes in requests and responses (RFC 6749 §3.3). The default is a space.</summary>
    public string ScopeSeparator { get; init; } = " ";

    /// <summary>Pairs of scopes that the provider treats as the same. The default is no pairs.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> ScopeEquivalences { get; init; } = [];

    /// <summary>The scope that counts as granted if a refresh token was issued; <see langword="null"/> if there is no such scope.</summary>
    public string? ScopeShownByRefreshToken { get; init; }

    /// <summary>The parameters that are the same in every authorization request, without encoding.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> AuthorizationParameters { get; init; } = [];

    /// <summary>Whether the provider issues refresh tokens. The default is <see langword="true"/>.</summary>
    public bool SupportsRefresh { get; init; } = true;

    /// <summary>The effect of a refresh on the refresh token (RFC 6749 §6).</summary>
    public OAuth2RefreshTokenUse RefreshTokenUse { get; init; }

    /// <summary>Whether the provider accepts a replaced refresh token again for a short time. The default is <see langword="false"/>.</summary>
    public bool RefreshReuseTolerated { get; init; }

    /// <summary>The accepted values of <c>token_type</c>, ignoring case (RFC 6749 §7.1). The default is <c>Bearer</c> only.</summary>
    public IReadOnlyList<string> TokenTypes { get; init; } = ["Bearer"];

    /// <summary>Whether every authorization response must name its issuer (RFC 9207). The default is <see langword="false"/>.</summary>
    public bool RequireIssuerInResponse { get; init; }

    /// <summary>
    /// The origins of APIs that a token may be sent to. A host with <c>*.</c> matches every host with one additional label.
    /// </summary>
    public IReadOnlyList<string> ApiOrigins { get; init; } = [];

    /// <summary>The former issuers and endpoints whose stored connections still belong to this client.</summary>
    public IReadOnlyList<string> FormerServers { get; init; } = [];

    /// <summary>The reach of a revocation at the provider (RFC 7009 §2.1).</summary>
    public OAuth2RevocationReach RevocationReach { get; init; }

    /// <summary>The endpoint that describes the user (OpenID Connect Core §5.3); <see langword="null"/> if none is declared.</summary>
    public string? UserInfoUri { get; init; }

    /// <summary>The declared source of the account; <see langword="null"/> if none is declared.</summary>
    public OAuth2AccountDeclaration? Account { get; init; }

    /// <summary>Whether one user can connect several accounts. The default is <see langword="false"/>.</summary>
    public bool MultipleAccounts { get; init; }

    /// <summary>Whether several users can connect the same account. The default is <see langword="false"/>.</summary>
    public bool AllowSharedAccounts { get; init; }

    /// <summary>How the authorization code is bound to the client (RFC 7636).</summary>
    public OAuth2Pkce Pkce { get; init; }

    /// <summary>How the authorization request carries the state.</summary>
    public OAuth2StateLocation StateLocation { get; init; }

    /// <summary>The fragment of the authorization URL; <see langword="null"/> for none.</summary>
    public string? AuthUriFragment { get; init; }

    /// <summary>The endpoint that exchanges the first access token; <see langword="null"/> if there is no exchange.</summary>
    public string? ExchangeTokenUri { get; init; }

    /// <summary>The token that refreshes a connection.</summary>
    public OAuth2RefreshCredential RefreshCredential { get; init; }

    /// <summary>The tokens that a disconnect revokes (RFC 7009 §2.1).</summary>
    public OAuth2RevokedToken RevokedToken { get; init; }

    /// <summary>The lifetime of an access token whose response states none (ISO 8601); <see langword="null"/> if it is unknown.</summary>
    public string? AccessTokenLifetime { get; init; }

    /// <summary>The lifetime of a refresh token from its issue (ISO 8601); <see langword="null"/> if it is unknown.</summary>
    public string? RefreshTokenLifetime { get; init; }

    /// <summary>The time after which an unused refresh token expires (ISO 8601); <see langword="null"/> for no limit.</summary>
    public string? RefreshTokenIdleLifetime { get; init; }

    /// <summary>The lifetime of a grant (ISO 8601); <see langword="null"/> for no limit.</summary>
    public string? GrantLifetime { get; init; }

    /// <summary>Whether ID tokens contain the nonce of the request. The default is <see langword="true"/>.</summary>
    public bool IdTokenHasNonce { get; init; } = true;

    /// <summary>The algorithm that signs ID tokens; <see langword="null"/> for each asymmetric algorithm.</summary>
    public string? IdTokenSigningAlgorithm { get; init; }

    /// <summary>The status with which the API refuses an expired access token. The default is 401.</summary>
    public int ExpiredTokenStatus { get; init; } = 401;

    /// <summary>The declared methods, formats and authentications of requests.</summary>
    public IReadOnlyList<OAuth2RequestAttribute> Requests { get; init; } = [];

    /// <summary>The declared changes of parameters.</summary>
    public IReadOnlyList<OAuth2RequestParameterAttribute> RequestParameters { get; init; } = [];

    /// <summary>The declared headers of requests.</summary>
    public IReadOnlyList<OAuth2RequestHeaderAttribute> RequestHeaders { get; init; } = [];

    /// <summary>The declared paths of standard members of the token response.</summary>
    public IReadOnlyList<OAuth2ResponseMemberAttribute> ResponseMembers { get; init; } = [];

    /// <summary>The member that tells success from failure; <see langword="null"/> if there is none.</summary>
    public OAuth2SuccessMemberAttribute? SuccessMember { get; init; }

    /// <summary>The standard meanings of the provider's error codes.</summary>
    public IReadOnlyList<OAuth2ErrorCodeAttribute> ErrorCodes { get; init; } = [];

    /// <summary>The provider's names of standard parameters of the authorization response.</summary>
    public IReadOnlyList<OAuth2CallbackMemberAttribute> CallbackMembers { get; init; } = [];

    /// <summary>The signature of the authorization response; <see langword="null"/> if it has none.</summary>
    public OAuth2CallbackSignatureAttribute? CallbackSignature { get; init; }

    /// <summary>The placeholders of endpoints.</summary>
    public IReadOnlyList<OAuth2EndpointParameterAttribute> EndpointParameters { get; init; } = [];

    /// <summary>The other environments of the provider.</summary>
    public IReadOnlyList<OAuth2EnvironmentAttribute> Environments { get; init; } = [];

    /// <summary>The additional parameters for scopes.</summary>
    public IReadOnlyList<OAuth2ScopeParameterAttribute> ScopeParameters { get; init; } = [];

    /// <summary>The claims of the token that the client signs; <see langword="null"/> if it signs none.</summary>
    public OAuth2ClientAssertionAttribute? ClientAssertion { get; init; }

    /// <summary>The declared members of the token response, in the order of the client's <c>AuthData</c> properties.</summary>
    public IReadOnlyList<OAuth2TokenField> TokenFields { get; init; } = [];

    /// <summary>The declared parameters of the authorization response, in the order of the client's <c>AuthData</c> properties.</summary>
    public IReadOnlyList<OAuth2TokenField> CallbackFields { get; init; } = [];

    /// <summary>The number of declared members of an <c>AuthData</c>.</summary>
    internal int FieldCount => TokenFields.Count + CallbackFields.Count;

    /// <summary>The validator of ID tokens; <see langword="null"/> unless the client declares the scope <c>openid</c>.</summary>
    public OAuth2IdTokenValidator? IdTokenValidator { get; init; }

    /// <summary>Whether the client secret signs ID tokens, so that the issuer's keys are not requested.</summary>
    internal bool SignsIdTokensWithSecret => IdTokenValidator is not null && IdTokenSigningAlgorithm == IdTokenKeys.SecretAlgorithm;

    /// <summary>The declared source of the account; otherwise the ID token; <see langword="null"/> if the client validates none.</summary>
    internal OAuth2AccountDeclaration? AccountSource => field ??= Account ?? (IdTokenValidator is null ? null : new(OAuth2AccountSource.IdToken));

    /// <summary>The endpoint parameter whose value is the account's id; <see langword="null"/> if there is none.</summary>
    internal OAuth2EndpointParameterAttribute? AccountParameter =>
        EndpointParameters.Count == 0 ? null : EndpointParameters.FirstOrDefault(static parameter => parameter.IsAccount);

    /// <summary>Whether an authorization without an account fails, because the client declares its source or several accounts.</summary>
    internal bool DeclaresAccounts => Account is not null || MultipleAccounts || AccountParameter is not null;

    /// <summary>Whether an account belongs to the first user who connects it. An ID token alone, without a declaration, causes no claim.</summary>
    internal bool ClaimsAccounts => DeclaresAccounts && !AllowSharedAccounts;

    /// <summary>Returns the type's name and the alias; never a setting or a secret.</summary>
    /// <returns>A text, for example <c>OAuth2ClientDefinition google</c>.</returns>
    public override string ToString() => $"{nameof(OAuth2ClientDefinition)} {Alias}";
}
