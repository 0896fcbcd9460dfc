// Written from kick.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Kick.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Kick.</summary>
    public static class Kick
    {
        /// <summary>The scope (<c>user:read</c>).</summary>
        public const string UserRead = "user:read";
    }
}
