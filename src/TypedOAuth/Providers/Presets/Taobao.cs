// Written from taobao.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Taobao.</summary>
[OAuth2Client(
    Alias = "taobao",
    DisplayName = "Taobao",
    AuthUri = "https://oauth.taobao.com/authorize",
    AccessTokenUri = "https://oauth.taobao.com/token")]
[OAuth2ResponseMember("refresh_token_expires_in", "re_expires_in")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "taobao_user_id")]
internal static class Taobao;
