// Written from socrata.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Socrata.</summary>
[OAuth2Client(
    Alias = "socrata",
    DisplayName = "Socrata",
    AuthUri = "https://{domain}/oauth/authorize",
    AccessTokenUri = "https://{domain}/oauth/access_token",
    UserInfoUri = "https://{domain}/api/users/current.json",
    ApiOrigins = ["https://{domain}"])]
[OAuth2RequestHeader("Authorization", "OAuth {access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Socrata domain", Example = "data.seattle.gov")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "displayName")]
internal static class Socrata;
