// Written from planning-center.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Planning Center.</summary>
[OAuth2Client(
    Alias = "planning-center",
    DisplayName = "Planning Center",
    AuthUri = "https://api.planningcenteronline.com/oauth/authorize",
    AccessTokenUri = "https://api.planningcenteronline.com/oauth/token",
    UserInfoUri = "https://api.planningcenteronline.com/people/v2/me",
    DefaultScopes = ["people"],
    ApiOrigins = ["https://api.planningcenteronline.com"])]
[OAuth2Scope("people", Required = true, Name = "People")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id", Label = "data.attributes.name", Picture = "data.attributes.avatar")]
internal static class PlanningCenter;
