// Written from polar.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Polar.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Polar.</summary>
    public static class Polar
    {
        /// <summary>The scope (<c>email</c>).</summary>
        public const string Email = "email";

        /// <summary>The scope (<c>profile</c>).</summary>
        public const string Profile = "profile";
    }
}
