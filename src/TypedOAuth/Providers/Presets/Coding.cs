// Written from coding.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Coding.</summary>
[OAuth2Client(
    Alias = "coding",
    DisplayName = "Coding",
    AuthUri = "https://{team}.coding.net/oauth_authorize.html",
    AccessTokenUri = "https://{team}.coding.net/api/oauth/access_token",
    UserInfoUri = "https://{team}.coding.net/api/account/current_user",
    ScopeSeparator = ",",
    DefaultScopes = ["user"],
    ApiOrigins = ["https://{team}.coding.net"])]
[OAuth2Request(OAuth2Requests.AnyToken, Method = OAuth2HttpMethod.Get)]
[OAuth2EndpointParameter("team", Source = OAuth2EndpointParameterSource.User, Label = "CODING team", Suffix = ".coding.net", Example = "acme")]
[OAuth2Scope("user", Required = true, Name = "User")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id", Label = "data.name")]
internal static class Coding;
