// Written from classlink.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of ClassLink.</summary>
[OAuth2Client(
    Alias = "classlink",
    DisplayName = "ClassLink",
    AuthUri = "https://launchpad.classlink.com/oauth2/v2/auth",
    AccessTokenUri = "https://launchpad.classlink.com/oauth2/v2/token",
    Issuer = "https://launchpad.classlink.com",
    SupportsRefresh = false,
    DefaultScopes = ["openid"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
internal static class ClassLink;
