// Written from quickbooks.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of QuickBooks.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of QuickBooks (<see href="https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0">documentation</see>).</summary>
    public static class QuickBooks
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Read and change QuickBooks company data (<c>com.intuit.quickbooks.accounting</c>).</summary>
        [Description("Read and change QuickBooks company data")]
        public const string Accounting = "com.intuit.quickbooks.accounting";

        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";

        /// <summary>Name (<c>profile</c>).</summary>
        [Description("Name")]
        public const string Profile = "profile";

        /// <summary>Phone number (<c>phone</c>).</summary>
        [Description("Phone number")]
        public const string Phone = "phone";

        /// <summary>Use QuickBooks Payments (<c>com.intuit.quickbooks.payment</c>).</summary>
        [Description("Use QuickBooks Payments")]
        public const string Payment = "com.intuit.quickbooks.payment";

        /// <summary>Address (<c>address</c>).</summary>
        [Description("Address")]
        public const string Address = "address";
    }
}
