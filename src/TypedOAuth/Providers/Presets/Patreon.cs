// Written from patreon.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Patreon.</summary>
[OAuth2Client(
    Alias = "patreon",
    DisplayName = "Patreon",
    AuthUri = "https://www.patreon.com/oauth2/authorize",
    AccessTokenUri = "https://www.patreon.com/api/oauth2/token",
    RevokeTokenUri = "https://www.patreon.com/oauth2/revoke",
    UserInfoUri = "https://www.patreon.com/api/oauth2/v2/identity?fields%5Buser%5D=full_name,image_url",
    DefaultScopes = ["identity"],
    ApiOrigins = ["https://www.patreon.com"])]
[OAuth2Scope("identity", Required = true, Name = "Identity")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id", Label = "data.attributes.full_name", Picture = "data.attributes.image_url")]
internal static class Patreon;
