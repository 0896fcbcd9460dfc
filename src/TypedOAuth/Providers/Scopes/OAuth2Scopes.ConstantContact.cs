// Written from constant-contact.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Constant Contact.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Constant Contact.</summary>
    public static class ConstantContact
    {
        /// <summary>The scope (<c>offline_access</c>).</summary>
        public const string OfflineAccess = "offline_access";

        /// <summary>The account (<c>account_read</c>).</summary>
        [Description("The account")]
        public const string AccountRead = "account_read";

        /// <summary>The scope (<c>contact_data</c>).</summary>
        public const string ContactData = "contact_data";
    }
}
