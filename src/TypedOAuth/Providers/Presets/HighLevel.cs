// Written from highlevel.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of HighLevel.</summary>
[OAuth2Client(
    Alias = "highlevel",
    DisplayName = "HighLevel",
    AuthUri = "https://marketplace.gohighlevel.com/oauth/chooselocation",
    AccessTokenUri = "https://services.leadconnectorhq.com/oauth/token",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    RefreshTokenLifetime = "P1Y",
    ApiOrigins = ["https://services.leadconnectorhq.com"])]
[OAuth2AuthorizationParameter("loginWindowOpenMode", "self")]
[OAuth2RequestHeader("Version", "2021-07-28", On = OAuth2Requests.Api)]
[OAuth2TokenField<string>("userType")]
[OAuth2TokenField<string>("companyId")]
[OAuth2TokenField<string>("locationId")]
[OAuth2TokenField<string>("userId")]
internal static class HighLevel;
