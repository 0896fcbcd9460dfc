// Written from notion.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Notion.</summary>
[OAuth2Client(
    Alias = "notion",
    DisplayName = "Notion",
    AuthUri = "https://api.notion.com/v1/oauth/authorize",
    AccessTokenUri = "https://api.notion.com/v1/oauth/token",
    RevokeTokenUri = "https://api.notion.com/v1/oauth/revoke",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    RevokedToken = OAuth2RevokedToken.AccessToken,
    ApiOrigins = ["https://api.notion.com"])]
[OAuth2AuthorizationParameter("owner", "user")]
[OAuth2Request(OAuth2Requests.AnyToken | OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestHeader("Notion-Version", "2022-06-28", On = OAuth2Requests.AnyToken | OAuth2Requests.Revocation | OAuth2Requests.Api)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "workspace_id", Label = "workspace_name")]
internal static class Notion;
