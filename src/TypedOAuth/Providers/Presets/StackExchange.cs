// Written from stackexchange.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Stack Exchange.</summary>
[OAuth2Client(
    Alias = "stackexchange",
    DisplayName = "Stack Exchange",
    AuthUri = "https://stackoverflow.com/oauth",
    AccessTokenUri = "https://stackoverflow.com/oauth/access_token/json",
    UserInfoUri = "https://api.stackexchange.com/2.3/me?site=stackoverflow",
    ScopeSeparator = ",",
    SupportsRefresh = false,
    DefaultScopes = ["no_expiry"],
    ApiOrigins = ["https://api.stackexchange.com"])]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("key", "{key}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2ResponseMember("expires_in", "expires")]
[OAuth2EndpointParameter("key", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9()*_-]+", Label = "Stack Exchange application key")]
[OAuth2Scope("no_expiry", Required = true, Name = "NoExpiry")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "items.0.account_id", Label = "items.0.display_name", Picture = "items.0.profile_image")]
internal static class StackExchange;
