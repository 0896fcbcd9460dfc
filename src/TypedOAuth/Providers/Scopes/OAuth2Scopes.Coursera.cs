// Written from coursera.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Coursera.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Coursera.</summary>
    public static class Coursera
    {
        /// <summary>The scope (<c>view_profile</c>).</summary>
        public const string ViewProfile = "view_profile";
    }
}
