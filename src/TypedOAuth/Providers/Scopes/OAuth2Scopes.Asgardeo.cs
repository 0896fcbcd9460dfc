// Written from asgardeo.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Asgardeo.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Asgardeo.</summary>
    public static class Asgardeo
    {
        /// <summary>The scope (<c>openid</c>).</summary>
        public const string OpenId = "openid";

        /// <summary>The scope (<c>profile</c>).</summary>
        public const string Profile = "profile";
    }
}
