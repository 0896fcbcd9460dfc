// Written from docusign.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of DocuSign.</summary>
[OAuth2Client(
    Alias = "docusign",
    DisplayName = "DocuSign",
    AuthUri = "https://account.docusign.com/oauth/auth",
    AccessTokenUri = "https://account.docusign.com/oauth/token",
    Issuer = "https://account.docusign.com/",
    UserInfoUri = "https://account.docusign.com/oauth/userinfo",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    AccessTokenLifetime = "PT8H",
    RefreshTokenLifetime = "P30D",
    IdTokenHasNonce = false,
    DefaultScopes = ["openid", "extended"],
    ApiOrigins = ["https://*.docusign.net"])]
[OAuth2Environment("development", AuthUri = "https://account-d.docusign.com/oauth/auth", AccessTokenUri = "https://account-d.docusign.com/oauth/token", UserInfoUri = "https://account-d.docusign.com/oauth/userinfo", Issuer = "https://account-d.docusign.com/", ApiOrigins = ["https://demo.docusign.net"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("extended", Required = true, Name = "Extended")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Label = "email")]
internal static class DocuSign;
