// Written from meetup.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Meetup.</summary>
[OAuth2Client(
    Alias = "meetup",
    DisplayName = "Meetup",
    AuthUri = "https://secure.meetup.com/oauth2/authorize",
    AccessTokenUri = "https://secure.meetup.com/oauth2/access",
    UserInfoUri = "https://api.meetup.com/gql-ext")]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("query", "{ self { id name } }", On = OAuth2Requests.UserInfo)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.self.id", Label = "data.self.name")]
internal static class Meetup;
