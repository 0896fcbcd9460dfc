// Written from vatsim.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of VATSIM.</summary>
[OAuth2Client(
    Alias = "vatsim",
    DisplayName = "VATSIM",
    AuthUri = "https://auth.vatsim.net/oauth/authorize",
    AccessTokenUri = "https://auth.vatsim.net/oauth/token",
    UserInfoUri = "https://auth.vatsim.net/api/user",
    ApiOrigins = ["https://auth.vatsim.net"])]
[OAuth2Environment("development", AuthUri = "https://auth-dev.vatsim.net/oauth/authorize", AccessTokenUri = "https://auth-dev.vatsim.net/oauth/token", UserInfoUri = "https://auth-dev.vatsim.net/api/user", ApiOrigins = ["https://auth-dev.vatsim.net"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.cid", Label = "data.personal.name_full")]
internal static class Vatsim;
