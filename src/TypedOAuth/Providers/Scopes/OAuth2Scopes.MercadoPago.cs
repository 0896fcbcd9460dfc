// Written from mercado-pago.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Mercado Pago.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Mercado Pago (<see href="https://www.mercadopago.com.br/developers/en/docs/security/oauth">documentation</see>).</summary>
    public static class MercadoPago
    {
        /// <summary>Read data (<c>read</c>).</summary>
        [Description("Read data")]
        public const string Read = "read";
    }
}
