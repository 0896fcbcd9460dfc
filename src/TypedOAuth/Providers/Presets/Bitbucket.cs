// Written from bitbucket.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Bitbucket.</summary>
[OAuth2Client(
    Alias = "bitbucket",
    DisplayName = "Bitbucket",
    AuthUri = "https://bitbucket.org/site/oauth2/authorize",
    AccessTokenUri = "https://bitbucket.org/site/oauth2/access_token",
    UserInfoUri = "https://api.bitbucket.org/2.0/user",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    AccessTokenLifetime = "PT2H",
    RefreshTokenIdleLifetime = "P3M",
    DefaultScopes = ["account"],
    ApiOrigins = ["https://api.bitbucket.org"])]
[OAuth2Scope("account", Required = true, Name = "Account")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "uuid", Label = "display_name", Picture = "links.avatar.href")]
internal static class Bitbucket;
