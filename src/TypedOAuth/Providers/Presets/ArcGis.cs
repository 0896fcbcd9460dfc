// Written from arcgis.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of ArcGIS Online.</summary>
[OAuth2Client(
    Alias = "arcgis",
    DisplayName = "ArcGIS Online",
    AuthUri = "https://www.arcgis.com/sharing/rest/oauth2/authorize",
    AccessTokenUri = "https://www.arcgis.com/sharing/rest/oauth2/token",
    ApiOrigins = ["https://www.arcgis.com", "https://*.arcgis.com"])]
[OAuth2RequestParameter("f", "json", On = OAuth2Requests.AnyToken | OAuth2Requests.Api)]
[OAuth2ResponseMember("error", "error.error")]
[OAuth2ResponseMember("error", "error")]
[OAuth2ResponseMember("error_description", "error.error_description")]
[OAuth2ResponseMember("error_description", "error_description")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "username", Label = "username")]
internal static class ArcGis;
