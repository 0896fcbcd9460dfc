// Written from streamlabs.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Streamlabs.</summary>
[OAuth2Client(
    Alias = "streamlabs",
    DisplayName = "Streamlabs",
    AuthUri = "https://streamlabs.com/api/v2.0/authorize",
    AccessTokenUri = "https://streamlabs.com/api/v2.0/token",
    UserInfoUri = "https://streamlabs.com/api/v2.0/user",
    ApiOrigins = ["https://streamlabs.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "streamlabs.id", Label = "streamlabs.display_name", Picture = "streamlabs.thumbnail")]
internal static class Streamlabs;
