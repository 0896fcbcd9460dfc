// Written from nationbuilder.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of NationBuilder.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of NationBuilder (<see href="https://nationbuilder.com/api_quickstart">documentation</see>).</summary>
    public static class NationBuilder
    {
        /// <summary>Full access to the API (<c>default</c>).</summary>
        [Description("Full access to the API")]
        public const string Default = "default";
    }
}
