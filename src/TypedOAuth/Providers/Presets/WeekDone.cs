// Written from week-done.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Weekdone.</summary>
[OAuth2Client(
    Alias = "week-done",
    DisplayName = "Weekdone",
    AuthUri = "https://weekdone.com/oauth_authorize",
    AccessTokenUri = "https://weekdone.com/oauth_token")]
internal static class WeekDone;
