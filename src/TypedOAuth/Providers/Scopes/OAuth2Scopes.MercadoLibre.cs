// Written from mercado-libre.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Mercado Libre.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Mercado Libre (<see href="https://developers.mercadolibre.com.ar/en_us/authentication-and-authorization">documentation</see>).</summary>
    public static class MercadoLibre
    {
        /// <summary>Stay connected (returns a refresh token) (<c>offline_access</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string OfflineAccess = "offline_access";

        /// <summary>Read data (<c>read</c>).</summary>
        [Description("Read data")]
        public const string Read = "read";
    }
}
