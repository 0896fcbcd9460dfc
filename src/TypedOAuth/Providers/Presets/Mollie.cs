// Written from mollie.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Mollie.</summary>
[OAuth2Client(
    Alias = "mollie",
    DisplayName = "Mollie",
    AuthUri = "https://my.mollie.com/oauth2/authorize",
    AccessTokenUri = "https://api.mollie.com/oauth2/tokens",
    RevokeTokenUri = "https://api.mollie.com/oauth2/tokens",
    UserInfoUri = "https://api.mollie.com/v2/organizations/me",
    DefaultScopes = ["organizations.read"],
    ApiOrigins = ["https://api.mollie.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Delete, Format = OAuth2RequestFormat.Form)]
[OAuth2Scope("organizations.read", Required = true, Name = "OrganizationsRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name")]
internal static class Mollie;
