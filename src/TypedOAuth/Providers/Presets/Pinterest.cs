// Written from pinterest.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Pinterest.</summary>
[OAuth2Client(
    Alias = "pinterest",
    DisplayName = "Pinterest",
    AuthUri = "https://www.pinterest.com/oauth/",
    AccessTokenUri = "https://api.pinterest.com/v5/oauth/token",
    UserInfoUri = "https://api.pinterest.com/v5/user_account",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    ScopeSeparator = ",",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    AccessTokenLifetime = "P30D",
    RefreshTokenLifetime = "P60D",
    DefaultScopes = ["user_accounts:read"],
    ApiOrigins = ["https://api.pinterest.com"])]
[OAuth2RequestParameter("continuous_refresh", "true", On = OAuth2Requests.Token)]
[OAuth2Scope("user_accounts:read", Required = true, Name = "UserAccountsRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "username", Picture = "profile_image")]
internal static class Pinterest;
