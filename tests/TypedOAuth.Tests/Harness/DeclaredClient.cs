namespace TypedOAuth.Tests.Harness;

/// <summary>A client that declares the origins of its API.</summary>
[OAuth2Client(
    Alias = "declared",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    ApiOrigins = ["https://api.declared.example", "https://*.regions.example"])]
public partial class DeclaredClient
{
}
