// Written from aha.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Aha.</summary>
[OAuth2Client(
    Alias = "aha",
    DisplayName = "Aha",
    AuthUri = "https://{subdomain}.aha.io/oauth/authorize",
    AccessTokenUri = "https://{subdomain}.aha.io/oauth/token",
    UserInfoUri = "https://{subdomain}.aha.io/api/v1/me",
    SupportsRefresh = false)]
[OAuth2EndpointParameter("subdomain", Source = OAuth2EndpointParameterSource.User, Label = "Aha! subdomain", Suffix = ".aha.io", Example = "acme")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user.id", Label = "user.email")]
internal static class Aha;
