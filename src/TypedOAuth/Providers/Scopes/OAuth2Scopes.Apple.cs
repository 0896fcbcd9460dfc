// Written from apple.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Apple.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Apple (<see href="https://developer.apple.com/documentation/signinwithapplerestapi">documentation</see>).</summary>
    public static class Apple
    {
        /// <summary>Sign in; an ID token is issued (<c>openid</c>).</summary>
        [Description("Sign in; an ID token is issued")]
        public const string OpenId = "openid";

        /// <summary>E-mail address, perhaps a relay (<c>email</c>).</summary>
        [Description("E-mail address, perhaps a relay")]
        public const string Email = "email";

        /// <summary>Name (sent once) (<c>name</c>).</summary>
        [Description("Name (sent once)")]
        public const string Name = "name";
    }
}
