namespace TypedOAuth.Exchanges.Tests.Vocabulary;

/// <summary>A client whose redirect URI has a name at the provider, as at eBay.</summary>
[OAuth2Client(Alias = "ru-name", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", TokenTypes = ["User Access Token"], DefaultScopes = ["sell"])]
[OAuth2EndpointParameter("ru_name", Pattern = "[A-Za-z0-9_-]+")]
[OAuth2RequestParameter("redirect_uri", "{ru_name}", On = OAuth2Requests.Authorization | OAuth2Requests.Token)]
[OAuth2RequestParameter("scope", "{scope}", On = OAuth2Requests.Refresh)]
public partial class RuNameClient;
