// Written from worldcoin.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of World ID.</summary>
[OAuth2Client(
    Alias = "worldcoin",
    DisplayName = "World ID",
    AuthUri = "https://id.worldcoin.org/authorize",
    AccessTokenUri = "https://id.worldcoin.org/token",
    Issuer = "https://id.worldcoin.org",
    IdTokenHasNonce = false,
    SupportsRefresh = false,
    DefaultScopes = ["openid"])]
[OAuth2RequestParameter("redirect_uri", On = OAuth2Requests.Token, Remove = true)]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
internal static class WorldId;
