// Written from amocrm.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of amoCRM.</summary>
[OAuth2Client(
    Alias = "amocrm",
    DisplayName = "amoCRM",
    AuthUri = "https://www.amocrm.ru/oauth",
    AccessTokenUri = "https://{subdomain}.amocrm.ru/oauth2/access_token",
    UserInfoUri = "https://{subdomain}.amocrm.ru/api/v4/account",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    AccessTokenLifetime = "P1D",
    RefreshTokenLifetime = "P3M",
    ApiOrigins = ["https://{subdomain}.amocrm.ru"])]
[OAuth2EndpointParameter("subdomain", Source = OAuth2EndpointParameterSource.Callback, From = "referer", Suffix = ".amocrm.ru")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name")]
internal static class AmoCrm;
