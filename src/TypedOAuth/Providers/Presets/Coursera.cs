// Written from coursera.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Coursera.</summary>
[OAuth2Client(
    Alias = "coursera",
    DisplayName = "Coursera",
    AuthUri = "https://accounts.coursera.org/oauth2/v1/auth",
    AccessTokenUri = "https://accounts.coursera.org/oauth2/v1/token",
    UserInfoUri = "https://api.coursera.org/api/externalBasicProfiles.v1",
    ScopeSeparator = ",",
    DefaultScopes = ["view_profile"],
    ApiOrigins = ["https://api.coursera.org"])]
[OAuth2RequestParameter("q", "me", On = OAuth2Requests.UserInfo)]
[OAuth2Scope("view_profile", Required = true, Name = "ViewProfile")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "elements.0.id", Label = "elements.0.name")]
internal static class Coursera;
