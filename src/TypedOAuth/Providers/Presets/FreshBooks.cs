// Written from freshbooks.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of FreshBooks.</summary>
[OAuth2Client(
    Alias = "freshbooks",
    DisplayName = "FreshBooks",
    AuthUri = "https://auth.freshbooks.com/oauth/authorize",
    AccessTokenUri = "https://api.freshbooks.com/auth/oauth/token",
    RevokeTokenUri = "https://api.freshbooks.com/auth/oauth/revoke",
    UserInfoUri = "https://api.freshbooks.com/auth/api/v1/users/me",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    DefaultScopes = ["user:profile:read"],
    ApiOrigins = ["https://api.freshbooks.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Json)]
[OAuth2Scope("user:profile:read", Required = true, Name = "UserProfileRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "response.identity_id", Label = "response.email")]
internal static class FreshBooks;
