// Written from boldsign.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of BoldSign.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of BoldSign (<see href="https://developers.boldsign.com/authentication/introduction">documentation</see>).</summary>
    public static class BoldSign
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Stay connected (returns a refresh token) (<c>offline_access</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string OfflineAccess = "offline_access";

        /// <summary>Read and change documents (<c>BoldSign.Documents.All</c>).</summary>
        [Description("Read and change documents")]
        public const string BoldSignDocumentsAll = "BoldSign.Documents.All";

        /// <summary>Read and change sender identities (<c>BoldSign.SenderIdentity.All</c>).</summary>
        [Description("Read and change sender identities")]
        public const string BoldSignSenderIdentityAll = "BoldSign.SenderIdentity.All";

        /// <summary>Read and change templates (<c>BoldSign.Templates.All</c>).</summary>
        [Description("Read and change templates")]
        public const string BoldSignTemplatesAll = "BoldSign.Templates.All";

        /// <summary>Basic profile (<c>profile</c>).</summary>
        [Description("Basic profile")]
        public const string Profile = "profile";
    }
}
