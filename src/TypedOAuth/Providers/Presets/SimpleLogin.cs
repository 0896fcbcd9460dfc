// Written from simplelogin.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of SimpleLogin.</summary>
[OAuth2Client(
    Alias = "simplelogin",
    DisplayName = "SimpleLogin",
    AuthUri = "https://app.simplelogin.io/oauth2/authorize",
    AccessTokenUri = "https://app.simplelogin.io/oauth2/token",
    Issuer = "https://app.simplelogin.io",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    SupportsRefresh = false,
    DefaultScopes = ["openid"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
internal static class SimpleLogin;
