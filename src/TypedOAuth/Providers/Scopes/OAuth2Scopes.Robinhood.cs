// Written from robinhood.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Robinhood.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Robinhood.</summary>
    public static class Robinhood
    {
        /// <summary>Read the account (<c>read</c>).</summary>
        [Description("Read the account")]
        public const string Read = "read";
    }
}
