// Written from vend.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Lightspeed Retail.</summary>
[OAuth2Client(
    Alias = "vend",
    DisplayName = "Lightspeed Retail",
    AuthUri = "https://secure.retail.lightspeed.app/connect",
    AccessTokenUri = "https://{domain}.retail.lightspeed.app/api/1.0/token",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    ApiOrigins = ["https://{domain}.retail.lightspeed.app"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Callback, From = "domain_prefix", IsAccount = true)]
internal static class LightspeedRetail;
