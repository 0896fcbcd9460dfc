// Written from cal-com.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Cal.com.</summary>
[OAuth2Client(
    Alias = "cal-com",
    DisplayName = "Cal.com",
    AuthUri = "https://app.cal.com/auth/oauth2/authorize",
    AccessTokenUri = "https://api.cal.com/v2/auth/oauth2/token",
    ApiOrigins = ["https://api.cal.com"])]
[OAuth2Request(OAuth2Requests.AnyToken, Format = OAuth2RequestFormat.Json)]
internal static class CalCom;
