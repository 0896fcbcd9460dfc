// Written from mailcow.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of mailcow.</summary>
[OAuth2Client(
    Alias = "mailcow",
    DisplayName = "mailcow",
    AuthUri = "https://{domain}/oauth/authorize",
    AccessTokenUri = "https://{domain}/oauth/token",
    UserInfoUri = "https://{domain}/oauth/profile",
    DefaultScopes = ["profile"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "mailcow host", Example = "mail.acme.dev")]
[OAuth2Scope("profile", Required = true, Name = "Profile")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email")]
internal static class Mailcow;
