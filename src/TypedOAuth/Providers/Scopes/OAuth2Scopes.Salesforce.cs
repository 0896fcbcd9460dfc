// Written from salesforce.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Salesforce.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Salesforce (<see href="https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_web_server_flow.htm&amp;type=5">documentation</see>).</summary>
    public static class Salesforce
    {
        /// <summary>Stay connected (returns a refresh token) (<c>refresh_token</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string RefreshToken = "refresh_token";

        /// <summary>Use the REST and Bulk APIs (<c>api</c>).</summary>
        [Description("Use the REST and Bulk APIs")]
        public const string Api = "api";

        /// <summary>Everything that you can reach, without a refresh token (<c>full</c>).</summary>
        [Description("Everything that you can reach, without a refresh token")]
        public const string Full = "full";

        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";

        /// <summary>Read the identity URL (<c>id</c>).</summary>
        [Description("Read the identity URL")]
        public const string Id = "id";

        /// <summary>Stay connected (returns a refresh token) (<c>offline_access</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string OfflineAccess = "offline_access";

        /// <summary>Basic profile (<c>profile</c>).</summary>
        [Description("Basic profile")]
        public const string Profile = "profile";

        /// <summary>Use the Chatter API (<c>chatter_api</c>).</summary>
        [Description("Use the Chatter API")]
        public const string ChatterApi = "chatter_api";

        /// <summary>Open Visualforce pages (<c>visualforce</c>).</summary>
        [Description("Open Visualforce pages")]
        public const string Visualforce = "visualforce";

        /// <summary>Open web sessions with the token (<c>web</c>).</summary>
        [Description("Open web sessions with the token")]
        public const string Web = "web";
    }
}
