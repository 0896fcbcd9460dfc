// Written from netsuite.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of NetSuite.</summary>
[OAuth2Client(
    Alias = "netsuite",
    DisplayName = "NetSuite",
    AuthUri = "https://{account_id}.app.netsuite.com/app/login/oauth2/authorize.nl",
    AccessTokenUri = "https://{account_id}.suitetalk.api.netsuite.com/services/rest/auth/oauth2/v1/token",
    RevokeTokenUri = "https://{account_id}.suitetalk.api.netsuite.com/services/rest/auth/oauth2/v1/revoke",
    RefreshTokenLifetime = "P7D",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RevokedToken = OAuth2RevokedToken.RefreshToken,
    ApiOrigins = ["https://{account_id}.suitetalk.api.netsuite.com"])]
[OAuth2CallbackField<string>("company")]
[OAuth2CallbackField<string>("entity")]
[OAuth2CallbackField<string>("role")]
[OAuth2EndpointParameter("account_id", Source = OAuth2EndpointParameterSource.User, Label = "NetSuite account id", Example = "1234567-sb1", IsAccount = true)]
internal static class NetSuite;
