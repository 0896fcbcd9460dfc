// Written from scistarter.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of SciStarter.</summary>
[OAuth2Client(
    Alias = "scistarter",
    DisplayName = "SciStarter",
    AuthUri = "https://scistarter.com/authorize",
    AccessTokenUri = "https://scistarter.com/token",
    DefaultScopes = ["login"])]
[OAuth2RequestParameter("key", "{client_id}", On = OAuth2Requests.AnyToken, InQuery = true)]
[OAuth2Scope("login", Required = true, Name = "Login")]
internal static class SciStarter;
