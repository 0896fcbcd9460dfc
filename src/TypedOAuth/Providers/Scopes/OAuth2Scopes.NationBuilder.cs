// Written from nationbuilder.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of NationBuilder.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of NationBuilder.</summary>
    public static class NationBuilder
    {
        /// <summary>The scope (<c>default</c>).</summary>
        public const string Default = "default";
    }
}
