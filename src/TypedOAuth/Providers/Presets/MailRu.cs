// Written from mailru.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Mail.ru.</summary>
[OAuth2Client(
    Alias = "mailru",
    DisplayName = "Mail.ru",
    AuthUri = "https://oauth.mail.ru/login",
    AccessTokenUri = "https://oauth.mail.ru/token",
    UserInfoUri = "https://oauth.mail.ru/userinfo",
    DefaultScopes = ["userinfo"])]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.UserInfo)]
[OAuth2Scope("userinfo", Required = true, Name = "UserInfo")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email", Picture = "image")]
internal static class MailRu;
