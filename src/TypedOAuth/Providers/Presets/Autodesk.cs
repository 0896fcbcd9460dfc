// Written from autodesk.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Autodesk.</summary>
[OAuth2Client(
    Alias = "autodesk",
    DisplayName = "Autodesk",
    AuthUri = "https://developer.api.autodesk.com/authentication/v2/authorize",
    AccessTokenUri = "https://developer.api.autodesk.com/authentication/v2/token",
    RevokeTokenUri = "https://developer.api.autodesk.com/authentication/v2/revoke",
    Issuer = "https://developer.api.autodesk.com",
    UserInfoUri = "https://api.userprofile.autodesk.com/userinfo",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    RefreshTokenLifetime = "P15D",
    DefaultScopes = ["user-profile:read"],
    ApiOrigins = ["https://developer.api.autodesk.com"])]
[OAuth2Scope("user-profile:read", Required = true, Name = "UserProfileRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Label = "email", Picture = "picture")]
internal static class Autodesk;
