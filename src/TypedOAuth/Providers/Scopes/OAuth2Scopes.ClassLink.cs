// Written from classlink.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of ClassLink.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of ClassLink (<see href="https://help.classlink.com/s/topic/0TO1E0000009PVYWA2/api">documentation</see>).</summary>
    public static class ClassLink
    {
        /// <summary>The scope (<c>openid</c>).</summary>
        public const string OpenId = "openid";

        /// <summary>The scope (<c>profile</c>).</summary>
        public const string Profile = "profile";
    }
}
