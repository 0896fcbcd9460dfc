// Written from openstreetmap.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of OpenStreetMap.</summary>
[OAuth2Client(
    Alias = "openstreetmap",
    DisplayName = "OpenStreetMap",
    AuthUri = "https://www.openstreetmap.org/oauth2/authorize",
    AccessTokenUri = "https://www.openstreetmap.org/oauth2/token",
    Issuer = "https://www.openstreetmap.org",
    UserInfoUri = "https://api.openstreetmap.org/api/0.6/user/details.json",
    SupportsRefresh = false,
    DefaultScopes = ["read_prefs"],
    ApiOrigins = ["https://api.openstreetmap.org", "https://www.openstreetmap.org"])]
[OAuth2Scope("read_prefs", Required = true, Name = "ReadPrefs")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user.id", Label = "user.display_name", Picture = "user.img.href")]
internal static class OpenStreetMap;
