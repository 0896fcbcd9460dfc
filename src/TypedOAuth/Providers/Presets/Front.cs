// Written from front.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Front.</summary>
[OAuth2Client(
    Alias = "front",
    DisplayName = "Front",
    AuthUri = "https://app.frontapp.com/oauth/authorize",
    AccessTokenUri = "https://app.frontapp.com/oauth/token",
    UserInfoUri = "https://api2.frontapp.com/me",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    ApiOrigins = ["https://api2.frontapp.com"])]
[OAuth2Request(OAuth2Requests.AnyToken, Format = OAuth2RequestFormat.Json)]
[OAuth2ResponseMember("expires_in", "expires_in")]
[OAuth2ResponseMember("expires_in", "expires_at", Unit = OAuth2TimeUnit.UnixSeconds)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name")]
internal static class Front;
