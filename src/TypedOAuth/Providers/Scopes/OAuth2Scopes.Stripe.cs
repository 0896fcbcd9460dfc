// Written from stripe.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Stripe.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Stripe (<see href="https://docs.stripe.com/connect/oauth-reference">documentation</see>).</summary>
    public static class Stripe
    {
        /// <summary>Read and change the connected account (<c>read_write</c>).</summary>
        [Description("Read and change the connected account")]
        public const string ReadWrite = "read_write";

        /// <summary>Read the connected account (<c>read_only</c>).</summary>
        [Description("Read the connected account")]
        public const string ReadOnly = "read_only";
    }
}
