// Written from pagerduty.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of PagerDuty.</summary>
[OAuth2Client(
    Alias = "pagerduty",
    DisplayName = "PagerDuty",
    AuthUri = "https://app.pagerduty.com/oauth/authorize",
    AccessTokenUri = "https://app.pagerduty.com/oauth/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    ApiOrigins = ["https://api.pagerduty.com"])]
internal static class PagerDuty;
