// Written from todoist.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Todoist.</summary>
[OAuth2Client(
    Alias = "todoist",
    DisplayName = "Todoist",
    AuthUri = "https://app.todoist.com/oauth/authorize",
    AccessTokenUri = "https://api.todoist.com/oauth/access_token",
    RevokeTokenUri = "https://api.todoist.com/api/v1/revoke",
    UserInfoUri = "https://api.todoist.com/api/v1/user",
    ScopeSeparator = ",",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    RevokedToken = OAuth2RevokedToken.AccessToken,
    DefaultScopes = ["data:read"],
    ApiOrigins = ["https://api.todoist.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Json, Authentication = OAuth2ClientAuthentication.ClientSecretBasic)]
[OAuth2Scope("data:read", Required = true, Name = "DataRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email", Picture = "avatar_big")]
internal static class Todoist;
