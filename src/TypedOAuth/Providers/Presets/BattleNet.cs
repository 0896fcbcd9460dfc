// Written from battlenet.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Battle.net.</summary>
[OAuth2Client(
    Alias = "battlenet",
    DisplayName = "Battle.net",
    AuthUri = "https://oauth.battle.net/authorize",
    AccessTokenUri = "https://oauth.battle.net/token",
    Issuer = "https://oauth.battle.net",
    UserInfoUri = "https://oauth.battle.net/userinfo",
    SupportsRefresh = false,
    DefaultScopes = ["openid"],
    ApiOrigins = ["https://*.api.blizzard.com"])]
[OAuth2Environment("china", AuthUri = "https://oauth.battlenet.com.cn/authorize", AccessTokenUri = "https://oauth.battlenet.com.cn/token", UserInfoUri = "https://oauth.battlenet.com.cn/userinfo", Issuer = "https://oauth.battlenet.com.cn", ApiOrigins = ["https://gateway.battlenet.com.cn"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Label = "battletag")]
internal static class BattleNet;
