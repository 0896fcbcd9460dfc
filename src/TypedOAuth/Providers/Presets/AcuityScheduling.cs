// Written from acuity-scheduling.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Acuity Scheduling.</summary>
[OAuth2Client(
    Alias = "acuity-scheduling",
    DisplayName = "Acuity Scheduling",
    AuthUri = "https://acuityscheduling.com/oauth2/authorize",
    AccessTokenUri = "https://acuityscheduling.com/oauth2/token",
    UserInfoUri = "https://acuityscheduling.com/api/v1/me",
    SupportsRefresh = false,
    DefaultScopes = ["api-v1"],
    ApiOrigins = ["https://acuityscheduling.com"])]
[OAuth2Scope("api-v1", Required = true, Name = "ApiV1")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email")]
internal static class AcuityScheduling;
