// Written from podio.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Podio.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Podio.</summary>
    public static class Podio
    {
        /// <summary>The scope (<c>global:read</c>).</summary>
        public const string GlobalRead = "global:read";

        /// <summary>The scope (<c>global:write</c>).</summary>
        public const string GlobalWrite = "global:write";
    }
}
