// Written from clio.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Clio.</summary>
[OAuth2Client(
    Alias = "clio",
    DisplayName = "Clio",
    AuthUri = "https://{host}/oauth/authorize",
    AccessTokenUri = "https://{host}/oauth/token",
    UserInfoUri = "https://{host}/api/v4/users/who_am_i.json",
    ApiOrigins = ["https://{host}"])]
[OAuth2EndpointParameter("host", Source = OAuth2EndpointParameterSource.Setting, Value = "us", Values = ["us=app.clio.com", "eu=eu.app.clio.com", "ca=ca.app.clio.com", "au=au.app.clio.com"], Label = "Clio region")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id", Label = "data.name")]
internal static class Clio;
