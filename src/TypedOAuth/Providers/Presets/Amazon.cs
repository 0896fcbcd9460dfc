// Written from amazon.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Amazon.</summary>
[OAuth2Client(
    Alias = "amazon",
    DisplayName = "Amazon",
    AuthUri = "https://www.amazon.com/ap/oa",
    AccessTokenUri = "https://api.amazon.com/auth/o2/token",
    UserInfoUri = "https://api.amazon.com/user/profile",
    AccessTokenLifetime = "PT1H",
    DefaultScopes = ["profile"],
    ApiOrigins = ["https://api.amazon.com"])]
[OAuth2Environment("europe", AuthUri = "https://eu.account.amazon.com/ap/oa", AccessTokenUri = "https://api.amazon.co.uk/auth/o2/token", UserInfoUri = "https://api.amazon.co.uk/user/profile", ApiOrigins = ["https://api.amazon.co.uk"])]
[OAuth2Environment("far-east", AuthUri = "https://apac.account.amazon.com/ap/oa", AccessTokenUri = "https://api.amazon.co.jp/auth/o2/token", UserInfoUri = "https://api.amazon.co.jp/user/profile", ApiOrigins = ["https://api.amazon.co.jp"])]
[OAuth2Scope("profile", Required = true, Name = "Profile")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user_id", Label = "email")]
internal static class Amazon;
