// Written from heroku.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Heroku.</summary>
[OAuth2Client(
    Alias = "heroku",
    DisplayName = "Heroku",
    AuthUri = "https://id.heroku.com/oauth/authorize",
    AccessTokenUri = "https://id.heroku.com/oauth/token",
    ApiOrigins = ["https://api.heroku.com"])]
[OAuth2RequestHeader("Accept", "application/vnd.heroku+json; version=3", On = OAuth2Requests.Api)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id")]
internal static class Heroku;
