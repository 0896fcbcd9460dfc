// Written from scistarter.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of SciStarter.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of SciStarter.</summary>
    public static class SciStarter
    {
        /// <summary>The scope (<c>login</c>).</summary>
        public const string Login = "login";

        /// <summary>The scope (<c>email</c>).</summary>
        public const string Email = "email";

        /// <summary>The scope (<c>extensive</c>).</summary>
        public const string Extensive = "extensive";

        /// <summary>The scope (<c>profile</c>).</summary>
        public const string Profile = "profile";
    }
}
