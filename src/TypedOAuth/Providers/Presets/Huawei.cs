// Written from huawei.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Huawei.</summary>
[OAuth2Client(
    Alias = "huawei",
    DisplayName = "Huawei",
    AuthUri = "https://oauth-login.cloud.huawei.com/oauth2/v3/authorize",
    AccessTokenUri = "https://oauth-login.cloud.huawei.com/oauth2/v3/token",
    UserInfoUri = "https://account.cloud.huawei.com/rest.php?nsp_svc=GOpen.User.getInfo",
    Issuer = "https://accounts.huawei.com",
    DiscoveryUri = "https://oauth-login.cloud.huawei.com/.well-known/openid-configuration",
    StateLocation = OAuth2StateLocation.RedirectUri,
    DefaultScopes = ["profile"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Form)]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("getNickName", "1", On = OAuth2Requests.UserInfo)]
[OAuth2ErrorCode("1107", "access_denied")]
[OAuth2Scope("profile", Required = true, Name = "Profile")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "openID", Label = "displayName", Picture = "headPictureURL")]
internal static class Huawei;
