// Written from sign-now.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of SignNow.</summary>
[OAuth2Client(
    Alias = "sign-now",
    DisplayName = "SignNow",
    AuthUri = "https://app.signnow.com/authorize",
    AccessTokenUri = "https://api.signnow.com/oauth2/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    DefaultScopes = ["*"],
    ApiOrigins = ["https://api.signnow.com"])]
[OAuth2Environment("sandbox", AuthUri = "https://app-eval.signnow.com/authorize", AccessTokenUri = "https://api-eval.signnow.com/oauth2/token", ApiOrigins = ["https://api-eval.signnow.com"])]
[OAuth2Scope("*", Required = true, Name = "All")]
internal static class SignNow;
