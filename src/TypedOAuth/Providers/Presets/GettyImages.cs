// Written from getty-images.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Getty Images.</summary>
[OAuth2Client(
    Alias = "getty-images",
    DisplayName = "Getty Images",
    AuthUri = "https://authentication.gettyimages.com/oauth2/auth",
    AccessTokenUri = "https://authentication.gettyimages.com/oauth2/token",
    ApiOrigins = ["https://api.gettyimages.com"])]
[OAuth2RequestHeader("Api-Key", "{client_id}", On = OAuth2Requests.Api)]
internal static class GettyImages;
