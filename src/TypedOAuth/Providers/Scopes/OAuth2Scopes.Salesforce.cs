// Written from salesforce.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Salesforce.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Salesforce (<see href="https://help.salesforce.com/s/articleView?id=sf.remoteaccess_authorization_code_credentials_flow.htm&amp;type=5">documentation</see>).</summary>
    public static class Salesforce
    {
        /// <summary>A refresh token (<c>refresh_token</c>).</summary>
        [Description("A refresh token")]
        public const string RefreshToken = "refresh_token";

        /// <summary>The REST and Bulk APIs (<c>api</c>).</summary>
        [Description("The REST and Bulk APIs")]
        public const string Api = "api";

        /// <summary>Everything the user can reach, no refresh token (<c>full</c>).</summary>
        [Description("Everything the user can reach, no refresh token")]
        public const string Full = "full";

        /// <summary>Sign in; an ID token is issued (<c>openid</c>).</summary>
        [Description("Sign in; an ID token is issued")]
        public const string OpenId = "openid";

        /// <summary>E-mail claim (<c>email</c>).</summary>
        [Description("E-mail claim")]
        public const string Email = "email";

        /// <summary>Identity URL (<c>id</c>).</summary>
        [Description("Identity URL")]
        public const string Id = "id";

        /// <summary>A refresh token (<c>offline_access</c>).</summary>
        [Description("A refresh token")]
        public const string OfflineAccess = "offline_access";

        /// <summary>Profile claims (<c>profile</c>).</summary>
        [Description("Profile claims")]
        public const string Profile = "profile";

        /// <summary>Chatter (<c>chatter_api</c>).</summary>
        [Description("Chatter")]
        public const string ChatterApi = "chatter_api";

        /// <summary>Visualforce pages (<c>visual_force</c>).</summary>
        [Description("Visualforce pages")]
        public const string VisualForce = "visual_force";

        /// <summary>Web sessions with the token (<c>web</c>).</summary>
        [Description("Web sessions with the token")]
        public const string Web = "web";
    }
}
