// Written from attio.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Attio.</summary>
[OAuth2Client(
    Alias = "attio",
    DisplayName = "Attio",
    AuthUri = "https://app.attio.com/authorize",
    AccessTokenUri = "https://app.attio.com/oauth/token",
    UserInfoUri = "https://api.attio.com/v2/self",
    SupportsRefresh = false,
    ApiOrigins = ["https://api.attio.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "workspace_id", Label = "workspace_name", Picture = "workspace_logo_url")]
internal static class Attio;
