#pragma warning disable TOA0039, TOA0040 // The tests only compile and create this client; no browser connects with it.

namespace TypedOAuth.Generated.Tests.Clients;

/// <summary>A client of a provider that differs from the specifications, with each attribute and argument for this.</summary>
[OAuth2Client(
    Alias = "odd",
    AuthUri = "https://{tenant}.as.example/authorize",
    AccessTokenUri = "https://{tenant}.as.example/token",
    RevokeTokenUri = "https://{tenant}.as.example/revoke",
    Issuer = "https://{tenant}.as.example",
    DiscoveryUri = "https://{tenant}.as.example/openid",
    Scopes = ["openid"],
    ExchangeTokenUri = "https://{tenant}.as.example/exchange",
    ClientAuthentication = OAuth2ClientAuthentication.SignedClientSecret,
    Pkce = OAuth2Pkce.Off,
    PkceOffReason = "The provider refuses unknown parameters.",
    StateLocation = OAuth2StateLocation.RedirectUri,
    AuthUriFragment = "redirect",
    RefreshCredential = OAuth2RefreshCredential.AccessToken,
    RevokedToken = OAuth2RevokedToken.AccessToken,
    AccessTokenLifetime = "PT1H",
    RefreshTokenLifetime = "P100D",
    RefreshTokenIdleLifetime = "P90D",
    GrantLifetime = "P1Y",
    IdTokenHasNonce = false,
    IdTokenSigningAlgorithm = "ES256",
    ExpiredTokenStatus = 403)]
[OAuth2Request(OAuth2Requests.Revocation, Authentication = OAuth2ClientAuthentication.ClientSecretPost, Method = OAuth2HttpMethod.Delete)]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Token | OAuth2Requests.Refresh, RenameTo = "app_id")]
[OAuth2RequestParameter("grant_type", "exchange", On = OAuth2Requests.Exchange)]
[OAuth2RequestHeader("Accept", "application/json")]
[OAuth2ResponseMember("expires_in", "data.ttl", Unit = OAuth2TimeUnit.Minutes)]
[OAuth2SuccessMember("ok", "true", "1")]
[OAuth2ErrorCode("1002", "invalid_grant")]
[OAuth2CallbackMember("code", "auth_code")]
[OAuth2CallbackSignature("hmac", Encoding = OAuth2SignatureEncoding.Base64Url)]
[OAuth2EndpointParameter("tenant", Source = OAuth2EndpointParameterSource.User, IsAccount = true)]
[OAuth2Environment("sandbox", AuthUri = "https://{tenant}.sandbox.example/authorize")]
[OAuth2ScopeParameter("user_scope", "user:")]
[OAuth2ClientAssertion("https://as.example", Algorithm = "RS256")]
public partial class OddClient;
