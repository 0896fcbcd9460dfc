// Written from mailcow.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of mailcow.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of mailcow.</summary>
    public static class Mailcow
    {
        /// <summary>The scope (<c>profile</c>).</summary>
        public const string Profile = "profile";
    }
}
