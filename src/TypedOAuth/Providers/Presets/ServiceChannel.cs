// Written from servicechannel.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of ServiceChannel.</summary>
[OAuth2Client(
    Alias = "servicechannel",
    DisplayName = "ServiceChannel",
    AuthUri = "https://login.servicechannel.com/oauth/authorize",
    AccessTokenUri = "https://login.servicechannel.com/oauth/token",
    UserInfoUri = "https://api.servicechannel.com/v3/users/current/profile",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    ApiOrigins = ["https://api.servicechannel.com"])]
[OAuth2Environment("sandbox", AuthUri = "https://sb2login.servicechannel.com/oauth/authorize", AccessTokenUri = "https://sb2login.servicechannel.com/oauth/token", UserInfoUri = "https://sb2api.servicechannel.com/v3/users/current/profile", ApiOrigins = ["https://sb2api.servicechannel.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "UserId", Label = "UserName")]
internal static class ServiceChannel;
