// Written from genius.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Genius.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Genius.</summary>
    public static class Genius
    {
        /// <summary>The scope (<c>me</c>).</summary>
        public const string Me = "me";
    }
}
