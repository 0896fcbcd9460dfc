// Written from apple.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Apple.</summary>
[OAuth2Client(
    Alias = "apple",
    DisplayName = "Apple",
    AuthUri = "https://appleid.apple.com/auth/authorize",
    AccessTokenUri = "https://appleid.apple.com/auth/token",
    RevokeTokenUri = "https://appleid.apple.com/auth/revoke",
    Issuer = "https://appleid.apple.com",
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    ClientAuthentication = OAuth2ClientAuthentication.SignedClientSecret,
    RevocationReach = OAuth2RevocationReach.Grant,
    DefaultScopes = ["openid"])]
[OAuth2AuthorizationParameter("response_mode", "form_post")]
[OAuth2ErrorCode("user_cancelled_authorize", "access_denied")]
[OAuth2CallbackField<string>("user")]
[OAuth2EndpointParameter("team_id", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Z0-9]{10}", Label = "Apple team ID")]
[OAuth2ClientAssertion("https://appleid.apple.com", Issuer = "{team_id}", Lifetime = "PT5M")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
internal static class Apple;
