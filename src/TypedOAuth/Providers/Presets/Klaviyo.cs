// Written from klaviyo.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Klaviyo.</summary>
[OAuth2Client(
    Alias = "klaviyo",
    DisplayName = "Klaviyo",
    AuthUri = "https://www.klaviyo.com/oauth/authorize",
    AccessTokenUri = "https://a.klaviyo.com/oauth/token",
    RevokeTokenUri = "https://a.klaviyo.com/oauth/revoke",
    UserInfoUri = "https://a.klaviyo.com/api/accounts",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RefreshTokenIdleLifetime = "P90D",
    DefaultScopes = ["accounts:read"],
    ApiOrigins = ["https://a.klaviyo.com"])]
[OAuth2RequestHeader("revision", "2024-07-15", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Scope("accounts:read", Required = true, Name = "AccountsRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.0.id", Label = "data.0.attributes.contact_information.organization_name")]
internal static class Klaviyo;
