// Written from telegram.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Telegram.</summary>
[OAuth2Client(
    Alias = "telegram",
    DisplayName = "Telegram",
    AuthUri = "https://oauth.telegram.org/auth",
    AccessTokenUri = "https://oauth.telegram.org/token",
    Issuer = "https://oauth.telegram.org",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    SupportsRefresh = false,
    DefaultScopes = ["openid"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
internal static class Telegram;
