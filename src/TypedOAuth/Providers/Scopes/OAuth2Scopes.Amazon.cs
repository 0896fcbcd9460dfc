// Written from amazon.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Amazon.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Amazon (<see href="https://developer.amazon.com/docs/login-with-amazon/authorization-code-grant.html">documentation</see>).</summary>
    public static class Amazon
    {
        /// <summary>Name, email address and ID (<c>profile</c>).</summary>
        [Description("Name, email address and ID")]
        public const string Profile = "profile";

        /// <summary>ID only (<c>profile:user_id</c>).</summary>
        [Description("ID only")]
        public const string ProfileUserId = "profile:user_id";

        /// <summary>Postal code (<c>postal_code</c>).</summary>
        [Description("Postal code")]
        public const string PostalCode = "postal_code";
    }
}
