// Written from coding.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Coding.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Coding.</summary>
    public static class Coding
    {
        /// <summary>The scope (<c>user</c>).</summary>
        public const string User = "user";
    }
}
