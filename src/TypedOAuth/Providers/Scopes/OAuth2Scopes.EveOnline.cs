// Written from eve-online.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of EVE Online.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of EVE Online.</summary>
    public static class EveOnline
    {
        /// <summary>The scope (<c>publicData</c>).</summary>
        public const string PublicData = "publicData";
    }
}
