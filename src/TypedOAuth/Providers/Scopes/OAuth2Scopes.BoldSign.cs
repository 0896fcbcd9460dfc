// Written from boldsign.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of BoldSign.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of BoldSign (<see href="https://developers.boldsign.com/authentication/introduction">documentation</see>).</summary>
    public static class BoldSign
    {
        /// <summary>The scope (<c>openid</c>).</summary>
        public const string OpenId = "openid";

        /// <summary>The scope (<c>offline_access</c>).</summary>
        public const string OfflineAccess = "offline_access";

        /// <summary>The scope (<c>BoldSign.Documents.All</c>).</summary>
        public const string BoldSignDocumentsAll = "BoldSign.Documents.All";

        /// <summary>The scope (<c>BoldSign.SenderIdentity.All</c>).</summary>
        public const string BoldSignSenderIdentityAll = "BoldSign.SenderIdentity.All";

        /// <summary>The scope (<c>BoldSign.Templates.All</c>).</summary>
        public const string BoldSignTemplatesAll = "BoldSign.Templates.All";

        /// <summary>The scope (<c>profile</c>).</summary>
        public const string Profile = "profile";
    }
}
