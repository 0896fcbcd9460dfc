namespace TypedOAuth.Tests.Harness;

/// <summary>A client of an application that does not work without one of its scopes.</summary>
[OAuth2Client(
    Alias = "required",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    DefaultScopes = ["files", "mail"])]
[OAuth2Scope("files", Required = true)]
public partial class RequiredScopeClient;
