// Written from nfdi.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of NFDI Login.</summary>
[OAuth2Client(
    Alias = "nfdi",
    DisplayName = "NFDI Login",
    AuthUri = "https://infraproxy.nfdi-aai.dfn.de/idp/profile/oidc/authorize",
    AccessTokenUri = "https://infraproxy.nfdi-aai.dfn.de/idp/profile/oidc/token",
    Issuer = "https://infraproxy.nfdi-aai.dfn.de",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    DefaultScopes = ["openid"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
internal static class NfdiLogin;
