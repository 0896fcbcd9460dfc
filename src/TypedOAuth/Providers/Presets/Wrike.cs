// Written from wrike.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Wrike.</summary>
[OAuth2Client(
    Alias = "wrike",
    DisplayName = "Wrike",
    AuthUri = "https://login.wrike.com/oauth2/authorize/v4",
    AccessTokenUri = "https://login.wrike.com/oauth2/token",
    RefreshTokenUri = "https://{instance}.wrike.com/oauth2/token",
    UserInfoUri = "https://{instance}.wrike.com/api/v4/contacts?me=true",
    ScopeSeparator = ",",
    ApiOrigins = ["https://{instance}.wrike.com"])]
[OAuth2TokenField<string>("host")]
[OAuth2EndpointParameter("instance", Source = OAuth2EndpointParameterSource.TokenResponse, From = "host", Suffix = ".wrike.com")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.0.id", Label = "data.0.primaryEmail", Picture = "data.0.avatarUrl")]
internal static class Wrike;
