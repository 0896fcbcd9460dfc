// Written from constant-contact.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Constant Contact.</summary>
[OAuth2Client(
    Alias = "constant-contact",
    DisplayName = "Constant Contact",
    AuthUri = "https://authz.constantcontact.com/oauth2/default/v1/authorize",
    AccessTokenUri = "https://authz.constantcontact.com/oauth2/default/v1/token",
    UserInfoUri = "https://api.cc.email/v3/account/summary",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["offline_access", "account_read"],
    ApiOrigins = ["https://api.cc.email"])]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("account_read", Required = true, Name = "AccountRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "encoded_account_id", Label = "contact_email")]
internal static class ConstantContact;
