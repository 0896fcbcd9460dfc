// Written from miro.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Miro.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Miro (<see href="https://developers.miro.com/docs/getting-started-with-oauth">documentation</see>).</summary>
    public static class Miro
    {
        /// <summary>The scope (<c>boards:read</c>).</summary>
        public const string BoardsRead = "boards:read";

        /// <summary>The scope (<c>boards:write</c>).</summary>
        public const string BoardsWrite = "boards:write";

        /// <summary>The scope (<c>identity:read</c>).</summary>
        public const string IdentityRead = "identity:read";
    }
}
