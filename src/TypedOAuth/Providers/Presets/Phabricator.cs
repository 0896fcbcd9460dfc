// Written from phabricator.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Phabricator.</summary>
[OAuth2Client(
    Alias = "phabricator",
    DisplayName = "Phabricator",
    AuthUri = "https://{host}/oauthserver/auth/",
    AccessTokenUri = "https://{host}/oauthserver/token/",
    UserInfoUri = "https://{host}/api/user.whoami",
    ScopeSeparator = ",",
    DefaultScopes = ["whoami"],
    ApiOrigins = ["https://{host}"])]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2EndpointParameter("host", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Phabricator host", Example = "phabricator.acme.dev")]
[OAuth2Scope("whoami", Required = true, Name = "Whoami")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "result.phid", Label = "result.userName", Picture = "result.image")]
internal static class Phabricator;
