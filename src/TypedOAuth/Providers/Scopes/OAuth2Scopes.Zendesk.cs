// Written from zendesk.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Zendesk.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Zendesk.</summary>
    public static class Zendesk
    {
        /// <summary>Data: read (<c>read</c>).</summary>
        [Description("Data: read")]
        public const string Read = "read";

        /// <summary>Data: read and change (<c>write</c>).</summary>
        [Description("Data: read and change")]
        public const string Write = "write";
    }
}
