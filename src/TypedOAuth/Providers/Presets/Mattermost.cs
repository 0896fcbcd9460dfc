// Written from mattermost.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Mattermost.</summary>
[OAuth2Client(
    Alias = "mattermost",
    DisplayName = "Mattermost",
    AuthUri = "https://{domain}/oauth/authorize",
    AccessTokenUri = "https://{domain}/oauth/access_token",
    UserInfoUri = "https://{domain}/api/v4/users/me",
    ApiOrigins = ["https://{domain}"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Mattermost server", Example = "chat.acme.dev")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "username")]
internal static class Mattermost;
