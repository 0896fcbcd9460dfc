// Written from mercado-libre.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Mercado Libre.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Mercado Libre.</summary>
    public static class MercadoLibre
    {
        /// <summary>The scope (<c>offline_access</c>).</summary>
        public const string OfflineAccess = "offline_access";

        /// <summary>The scope (<c>read</c>).</summary>
        public const string Read = "read";
    }
}
