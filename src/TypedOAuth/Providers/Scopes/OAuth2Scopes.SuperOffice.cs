// Written from superoffice.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of SuperOffice.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of SuperOffice (<see href="https://docs.superoffice.com/en/authentication/online/api.html">documentation</see>).</summary>
    public static class SuperOffice
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";
    }
}
