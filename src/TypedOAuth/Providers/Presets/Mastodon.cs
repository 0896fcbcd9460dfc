// Written from mastodon.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Mastodon.</summary>
[OAuth2Client(
    Alias = "mastodon",
    DisplayName = "Mastodon",
    AuthUri = "https://{domain}/oauth/authorize",
    AccessTokenUri = "https://{domain}/oauth/token",
    RevokeTokenUri = "https://{domain}/oauth/revoke",
    UserInfoUri = "https://{domain}/api/v1/accounts/verify_credentials",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RevocationReach = OAuth2RevocationReach.Token,
    DefaultScopes = ["read"],
    ApiOrigins = ["https://{domain}"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Mastodon server", Example = "mastodon.social")]
[OAuth2Scope("read", Required = true, Name = "Read")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "acct", Picture = "avatar")]
internal static class Mastodon;
