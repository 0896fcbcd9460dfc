// Written from linkedin.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of LinkedIn.</summary>
[OAuth2Client(
    Alias = "linkedin",
    DisplayName = "LinkedIn",
    AuthUri = "https://www.linkedin.com/oauth/v2/authorization",
    AccessTokenUri = "https://www.linkedin.com/oauth/v2/accessToken",
    RevokeTokenUri = "https://www.linkedin.com/oauth/v2/revoke",
    Issuer = "https://www.linkedin.com/oauth",
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    AccessTokenLifetime = "P60D",
    RefreshTokenLifetime = "P365D",
    Pkce = OAuth2Pkce.Off,
    PkceOffReason = "LinkedIn refuses a confidential client whose token request contains code_verifier.",
    IdTokenHasNonce = false,
    DefaultScopes = ["openid", "profile"],
    ApiOrigins = ["https://api.linkedin.com"])]
[OAuth2ErrorCode("user_cancelled_authorize", "access_denied")]
[OAuth2ErrorCode("user_cancelled_login", "access_denied")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("profile", Required = true, Name = "Profile")]
internal static class LinkedIn;
