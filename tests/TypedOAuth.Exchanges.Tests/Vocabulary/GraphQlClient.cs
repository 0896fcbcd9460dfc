namespace TypedOAuth.Exchanges.Tests.Vocabulary;

/// <summary>A client whose account comes from a GraphQL query, and whose API reads the token without a scheme, as at Monday.</summary>
[OAuth2Client(Alias = "graphql", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", UserInfoUri = "https://odd.example/graphql", ApiOrigins = ["https://odd.example"])]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("query", "{ me { id name } }", On = OAuth2Requests.UserInfo)]
[OAuth2RequestHeader("Authorization", "{access_token}", On = OAuth2Requests.UserInfo | OAuth2Requests.Api)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.me.id", Label = "data.me.name")]
[OAuth2RequestParameter("redirect_uri", "{redirect_uri}", On = OAuth2Requests.Refresh)]
public partial class GraphQlClient;
