// Written from robinhood.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Robinhood.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Robinhood.</summary>
    public static class Robinhood
    {
        /// <summary>The scope (<c>read</c>).</summary>
        public const string Read = "read";
    }
}
