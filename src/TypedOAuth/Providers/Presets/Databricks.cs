// Written from databricks.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Databricks.</summary>
[OAuth2Client(
    Alias = "databricks",
    DisplayName = "Databricks",
    AuthUri = "https://{host}/oidc/v1/authorize",
    AccessTokenUri = "https://{host}/oidc/v1/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    ExpiredTokenStatus = 403,
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["offline_access"],
    ApiOrigins = ["https://{host}"])]
[OAuth2EndpointParameter("host", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Databricks workspace", Example = "dbc-a1b2345c-d6e7.cloud.databricks.com")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
internal static class Databricks;
