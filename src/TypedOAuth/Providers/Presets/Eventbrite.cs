// Written from eventbrite.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Eventbrite.</summary>
[OAuth2Client(
    Alias = "eventbrite",
    DisplayName = "Eventbrite",
    AuthUri = "https://www.eventbrite.com/oauth/authorize",
    AccessTokenUri = "https://www.eventbrite.com/oauth/token",
    UserInfoUri = "https://www.eventbriteapi.com/v3/users/me/",
    SupportsRefresh = false,
    ApiOrigins = ["https://www.eventbriteapi.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name")]
internal static class Eventbrite;
