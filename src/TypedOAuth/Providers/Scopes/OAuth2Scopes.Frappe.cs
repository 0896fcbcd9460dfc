// Written from frappe.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Frappe.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Frappe.</summary>
    public static class Frappe
    {
        /// <summary>Sign in; an ID token is issued (<c>openid</c>).</summary>
        [Description("Sign in; an ID token is issued")]
        public const string OpenId = "openid";
    }
}
