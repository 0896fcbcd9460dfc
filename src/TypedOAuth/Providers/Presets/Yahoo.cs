// Written from yahoo.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Yahoo.</summary>
[OAuth2Client(
    Alias = "yahoo",
    DisplayName = "Yahoo",
    AuthUri = "https://api.login.yahoo.com/oauth2/request_auth",
    AccessTokenUri = "https://api.login.yahoo.com/oauth2/get_token",
    RevokeTokenUri = "https://api.login.yahoo.com/oauth2/revoke",
    Issuer = "https://api.login.yahoo.com",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    DefaultScopes = ["openid"],
    ApiOrigins = ["https://fantasysports.yahooapis.com"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
internal static class Yahoo;
