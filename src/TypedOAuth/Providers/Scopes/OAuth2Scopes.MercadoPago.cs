// Written from mercado-pago.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Mercado Pago.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Mercado Pago.</summary>
    public static class MercadoPago
    {
        /// <summary>The scope (<c>read</c>).</summary>
        public const string Read = "read";
    }
}
