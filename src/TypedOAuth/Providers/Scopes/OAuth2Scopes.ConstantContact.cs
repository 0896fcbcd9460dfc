// Written from constant-contact.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Constant Contact.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Constant Contact (<see href="https://developer.constantcontact.com/api_guide/server_flow.html">documentation</see>).</summary>
    public static class ConstantContact
    {
        /// <summary>Stay connected (returns a refresh token) (<c>offline_access</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string OfflineAccess = "offline_access";

        /// <summary>Read the account (<c>account_read</c>).</summary>
        [Description("Read the account")]
        public const string AccountRead = "account_read";

        /// <summary>Read and change contacts (<c>contact_data</c>).</summary>
        [Description("Read and change contacts")]
        public const string ContactData = "contact_data";
    }
}
