// Written from autodesk.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Autodesk.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Autodesk (<see href="https://forge.autodesk.com/en/docs/oauth/v2/developers_guide/overview/">documentation</see>).</summary>
    public static class Autodesk
    {
        /// <summary>The scope (<c>user-profile:read</c>).</summary>
        public const string UserProfileRead = "user-profile:read";

        /// <summary>The scope (<c>data:read</c>).</summary>
        public const string DataRead = "data:read";

        /// <summary>The scope (<c>openid</c>).</summary>
        public const string OpenId = "openid";

        /// <summary>The scope (<c>user:read</c>).</summary>
        public const string UserRead = "user:read";
    }
}
