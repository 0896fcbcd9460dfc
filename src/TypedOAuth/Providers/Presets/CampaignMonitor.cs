// Written from campaign-monitor.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Campaign Monitor.</summary>
[OAuth2Client(
    Alias = "campaign-monitor",
    DisplayName = "Campaign Monitor",
    AuthUri = "https://api.createsend.com/oauth",
    AccessTokenUri = "https://api.createsend.com/oauth/token",
    ScopeSeparator = ",",
    ApiOrigins = ["https://api.createsend.com"])]
[OAuth2AuthorizationParameter("type", "web_server")]
internal static class CampaignMonitor;
