// Written from myob.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of MYOB.</summary>
[OAuth2Client(
    Alias = "myob",
    DisplayName = "MYOB",
    AuthUri = "https://secure.myob.com/oauth2/account/authorize",
    AccessTokenUri = "https://secure.myob.com/oauth2/v1/authorize",
    ApiOrigins = ["https://api.myob.com"])]
[OAuth2AuthorizationParameter("prompt", "consent")]
[OAuth2RequestHeader("x-myobapi-version", "v2", On = OAuth2Requests.Api)]
[OAuth2RequestHeader("x-myobapi-key", "{client_id}", On = OAuth2Requests.Api)]
[OAuth2CallbackField<string>("businessId")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user.uid", Label = "user.username")]
internal static class Myob;
