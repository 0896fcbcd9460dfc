// Written from apple.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Apple.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Apple (<see href="https://developer.apple.com/documentation/signinwithapplerestapi">documentation</see>).</summary>
    public static class Apple
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Email address, perhaps a relay address (<c>email</c>).</summary>
        [Description("Email address, perhaps a relay address")]
        public const string Email = "email";

        /// <summary>Name (returned once) (<c>name</c>).</summary>
        [Description("Name (returned once)")]
        public const string Name = "name";
    }
}
