// Written from egnyte.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Egnyte.</summary>
[OAuth2Client(
    Alias = "egnyte",
    DisplayName = "Egnyte",
    AuthUri = "https://{subdomain}.egnyte.com/puboauth/token",
    AccessTokenUri = "https://{subdomain}.egnyte.com/puboauth/token",
    UserInfoUri = "https://{subdomain}.egnyte.com/pubapi/v1/userinfo",
    ApiOrigins = ["https://{subdomain}.egnyte.com"])]
[OAuth2EndpointParameter("subdomain", Source = OAuth2EndpointParameterSource.User, Label = "Egnyte domain", Suffix = ".egnyte.com", Example = "acme")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "username")]
internal static class Egnyte;
