// Written from getresponse.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of GetResponse.</summary>
[OAuth2Client(
    Alias = "getresponse",
    DisplayName = "GetResponse",
    AuthUri = "https://app.getresponse.com/oauth2_authorize.html",
    AccessTokenUri = "https://api.getresponse.com/v3/token",
    UserInfoUri = "https://api.getresponse.com/v3/accounts",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    ApiOrigins = ["https://api.getresponse.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "accountId", Label = "email")]
internal static class GetResponse;
