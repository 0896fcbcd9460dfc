// Written from mediawiki.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of MediaWiki.</summary>
[OAuth2Client(
    Alias = "mediawiki",
    DisplayName = "MediaWiki",
    AuthUri = "https://{domain}/w/rest.php/oauth2/authorize",
    AccessTokenUri = "https://{domain}/w/rest.php/oauth2/access_token",
    UserInfoUri = "https://{domain}/w/rest.php/oauth2/resource/profile",
    ApiOrigins = ["https://{domain}"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Wiki", Example = "meta.wikimedia.org")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Label = "username")]
internal static class MediaWiki;
