// Written from sharefile.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of ShareFile.</summary>
[OAuth2Client(
    Alias = "sharefile",
    DisplayName = "ShareFile",
    AuthUri = "https://secure.sharefile.com/oauth/authorize",
    AccessTokenUri = "https://{subdomain}.{appcp}/oauth/token",
    UserInfoUri = "https://{subdomain}.{apicp}/sf/v3/Users",
    ApiOrigins = ["https://{subdomain}.{apicp}"])]
[OAuth2EndpointParameter("subdomain", Source = OAuth2EndpointParameterSource.Callback)]
[OAuth2EndpointParameter("appcp", Source = OAuth2EndpointParameterSource.Callback, Values = ["sharefile.com", "sharefile.eu"])]
[OAuth2EndpointParameter("apicp", Source = OAuth2EndpointParameterSource.Callback, Values = ["sf-api.com", "sf-api.eu"])]
[OAuth2Environment("europe", AuthUri = "https://secure.sharefile.eu/oauth/authorize")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "Id", Label = "Email")]
internal static class ShareFile;
