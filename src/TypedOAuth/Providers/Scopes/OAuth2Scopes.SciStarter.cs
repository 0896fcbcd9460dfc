// Written from scistarter.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of SciStarter.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of SciStarter.</summary>
    public static class SciStarter
    {
        /// <summary>Sign in (<c>login</c>).</summary>
        [Description("Sign in")]
        public const string Login = "login";

        /// <summary>Read your email address (<c>email</c>).</summary>
        [Description("Read your email address")]
        public const string Email = "email";

        /// <summary>Read your extended profile (<c>extensive</c>).</summary>
        [Description("Read your extended profile")]
        public const string Extensive = "extensive";

        /// <summary>Read your profile (<c>profile</c>).</summary>
        [Description("Read your profile")]
        public const string Profile = "profile";
    }
}
