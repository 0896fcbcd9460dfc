// Written from eve-online.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of EVE Online.</summary>
[OAuth2Client(
    Alias = "eve-online",
    DisplayName = "EVE Online",
    AuthUri = "https://login.eveonline.com/v2/oauth/authorize",
    AccessTokenUri = "https://login.eveonline.com/v2/oauth/token",
    RevokeTokenUri = "https://login.eveonline.com/v2/oauth/revoke",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RevokedToken = OAuth2RevokedToken.RefreshToken,
    ApiOrigins = ["https://esi.evetech.net"])]
[OAuth2Environment("singularity", AuthUri = "https://sisilogin.testeveonline.com/v2/oauth/authorize", AccessTokenUri = "https://sisilogin.testeveonline.com/v2/oauth/token", RevokeTokenUri = "https://sisilogin.testeveonline.com/v2/oauth/revoke")]
internal static class EveOnline;
