// Written from polar.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Polar.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Polar (<see href="https://polar.sh/docs/integrate/oauth2/introduction">documentation</see>).</summary>
    public static class Polar
    {
        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";

        /// <summary>Basic profile (<c>profile</c>).</summary>
        [Description("Basic profile")]
        public const string Profile = "profile";
    }
}
