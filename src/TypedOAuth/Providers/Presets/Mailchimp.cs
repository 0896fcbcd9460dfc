// Written from mailchimp.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Mailchimp.</summary>
[OAuth2Client(
    Alias = "mailchimp",
    DisplayName = "Mailchimp",
    AuthUri = "https://login.mailchimp.com/oauth2/authorize",
    AccessTokenUri = "https://login.mailchimp.com/oauth2/token",
    UserInfoUri = "https://login.mailchimp.com/oauth2/metadata",
    SupportsRefresh = false,
    ApiOrigins = ["https://login.mailchimp.com", "https://*.api.mailchimp.com"])]
[OAuth2RequestHeader("Authorization", "OAuth {access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user_id", Label = "accountname", Picture = "login.avatar")]
internal static class Mailchimp;
