// Written from orcid.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of ORCID.</summary>
[OAuth2Client(
    Alias = "orcid",
    DisplayName = "ORCID",
    AuthUri = "https://orcid.org/oauth/authorize",
    AccessTokenUri = "https://orcid.org/oauth/token",
    Issuer = "https://orcid.org",
    DefaultScopes = ["/authenticate"],
    ApiOrigins = ["https://pub.orcid.org", "https://api.orcid.org"])]
[OAuth2Environment("sandbox", AuthUri = "https://sandbox.orcid.org/oauth/authorize", AccessTokenUri = "https://sandbox.orcid.org/oauth/token", Issuer = "https://sandbox.orcid.org", ApiOrigins = ["https://pub.sandbox.orcid.org", "https://api.sandbox.orcid.org"])]
[OAuth2Scope("/authenticate", Required = true, Name = "Authenticate")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "orcid", Label = "name")]
internal static class Orcid;
