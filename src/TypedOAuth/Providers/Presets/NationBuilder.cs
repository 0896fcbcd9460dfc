// Written from nationbuilder.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of NationBuilder.</summary>
[OAuth2Client(
    Alias = "nationbuilder",
    DisplayName = "NationBuilder",
    AuthUri = "https://{slug}.nationbuilder.com/oauth/authorize",
    AccessTokenUri = "https://{slug}.nationbuilder.com/oauth/token",
    ScopeSeparator = ",",
    DefaultScopes = ["default"],
    ApiOrigins = ["https://{slug}.nationbuilder.com"])]
[OAuth2EndpointParameter("slug", Source = OAuth2EndpointParameterSource.User, Label = "Nation", Suffix = ".nationbuilder.com", Example = "acme", IsAccount = true)]
[OAuth2Scope("default", Required = true, Name = "Default")]
internal static class NationBuilder;
