// Written from webex.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Webex.</summary>
[OAuth2Client(
    Alias = "webex",
    DisplayName = "Webex",
    AuthUri = "https://webexapis.com/v1/authorize",
    AccessTokenUri = "https://webexapis.com/v1/access_token",
    UserInfoUri = "https://webexapis.com/v1/people/me",
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    DefaultScopes = ["spark:kms", "spark:people_read"],
    ApiOrigins = ["https://webexapis.com"])]
[OAuth2Scope("spark:kms", Required = true, Name = "SparkKms")]
[OAuth2Scope("spark:people_read", Required = true, Name = "SparkPeopleRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "displayName", Picture = "avatar")]
internal static class Webex;
