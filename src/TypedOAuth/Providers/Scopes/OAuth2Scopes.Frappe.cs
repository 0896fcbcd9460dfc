// Written from frappe.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Frappe.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Frappe (<see href="https://docs.frappe.io/framework/user/en/guides/integration/how_to_set_up_oauth">documentation</see>).</summary>
    public static class Frappe
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";
    }
}
