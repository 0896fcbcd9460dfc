// Written from livechat.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of LiveChat.</summary>
[OAuth2Client(
    Alias = "livechat",
    DisplayName = "LiveChat",
    AuthUri = "https://accounts.livechat.com/",
    AccessTokenUri = "https://accounts.livechat.com/v2/token",
    ApiOrigins = ["https://api.livechatinc.com"])]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "account_id", Label = "entity_id")]
internal static class LiveChat;
