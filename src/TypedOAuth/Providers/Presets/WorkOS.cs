// Written from workos.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of WorkOS.</summary>
[OAuth2Client(
    Alias = "workos",
    DisplayName = "WorkOS",
    AuthUri = "https://api.workos.com/sso/authorize",
    AccessTokenUri = "https://api.workos.com/sso/token",
    SupportsRefresh = false,
    ApiOrigins = ["https://api.workos.com"])]
[OAuth2AuthorizationParameter("provider")]
[OAuth2AuthorizationParameter("connection")]
[OAuth2AuthorizationParameter("organization")]
[OAuth2AuthorizationParameter("domain_hint")]
[OAuth2AuthorizationParameter("login_hint")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "profile.id", Label = "profile.email")]
internal static class WorkOS;
