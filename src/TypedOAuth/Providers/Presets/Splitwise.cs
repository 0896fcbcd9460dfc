// Written from splitwise.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Splitwise.</summary>
[OAuth2Client(
    Alias = "splitwise",
    DisplayName = "Splitwise",
    AuthUri = "https://secure.splitwise.com/oauth/authorize",
    AccessTokenUri = "https://secure.splitwise.com/oauth/token",
    UserInfoUri = "https://secure.splitwise.com/api/v3.0/get_current_user",
    SupportsRefresh = false,
    ApiOrigins = ["https://secure.splitwise.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user.id", Label = "user.email", Picture = "user.picture.medium")]
internal static class Splitwise;
