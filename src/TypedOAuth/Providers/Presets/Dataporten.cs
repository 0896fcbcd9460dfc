// Written from dataporten.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Dataporten.</summary>
[OAuth2Client(
    Alias = "dataporten",
    DisplayName = "Dataporten",
    AuthUri = "https://auth.dataporten.no/oauth/authorization",
    AccessTokenUri = "https://auth.dataporten.no/oauth/token",
    UserInfoUri = "https://auth.dataporten.no/userinfo")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user.userid", Label = "user.name")]
internal static class Dataporten;
