namespace TypedOAuth.Tool.Tests.Harness;

/// <summary>A client of an application, which the tool reads from the assembly of the tests.</summary>
[OAuth2Client(
    Alias = "acme",
    AuthUri = "https://login.acme.example/authorize",
    AccessTokenUri = "https://login.acme.example/token",
    DisplayName = "Acme Drive",
    DefaultScopes = ["files"],
    ClientAuthentication = OAuth2ClientAuthentication.None,
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    SupportsRefresh = true)]
[OAuth2AuthorizationParameter("prompt", "consent")]
public sealed partial class AcmeClient;
