// Written from familysearch.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of FamilySearch.</summary>
[OAuth2Client(
    Alias = "familysearch",
    DisplayName = "FamilySearch",
    AuthUri = "https://ident.familysearch.org/cis-web/oauth2/v3/authorization",
    AccessTokenUri = "https://ident.familysearch.org/cis-web/oauth2/v3/token",
    UserInfoUri = "https://api.familysearch.org/platform/users/current",
    ApiOrigins = ["https://api.familysearch.org"])]
[OAuth2Environment("sandbox", AuthUri = "https://sandbox.familysearch.org/cis-web/oauth2/v3/authorization", AccessTokenUri = "https://sandbox.familysearch.org/cis-web/oauth2/v3/token", UserInfoUri = "https://sandbox.familysearch.org/platform/users/current", ApiOrigins = ["https://sandbox.familysearch.org"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "users.0.id", Label = "users.0.displayName")]
internal static class FamilySearch;
