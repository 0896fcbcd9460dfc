// Written from typeform.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Typeform.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Typeform (<see href="https://www.typeform.com/developers/get-started/applications/">documentation</see>).</summary>
    public static class Typeform
    {
        /// <summary>Read your account (<c>accounts:read</c>).</summary>
        [Description("Read your account")]
        public const string AccountsRead = "accounts:read";

        /// <summary>Stay connected (returns a refresh token) (<c>offline</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string Offline = "offline";

        /// <summary>Read forms (<c>forms:read</c>).</summary>
        [Description("Read forms")]
        public const string FormsRead = "forms:read";

        /// <summary>Change webhooks (<c>webhooks:write</c>).</summary>
        [Description("Change webhooks")]
        public const string WebhooksWrite = "webhooks:write";

        /// <summary>Read webhooks (<c>webhooks:read</c>).</summary>
        [Description("Read webhooks")]
        public const string WebhooksRead = "webhooks:read";

        /// <summary>Change forms (<c>forms:write</c>).</summary>
        [Description("Change forms")]
        public const string FormsWrite = "forms:write";

        /// <summary>Read responses (<c>responses:read</c>).</summary>
        [Description("Read responses")]
        public const string ResponsesRead = "responses:read";

        /// <summary>Read workspaces (<c>workspaces:read</c>).</summary>
        [Description("Read workspaces")]
        public const string WorkspacesRead = "workspaces:read";
    }
}
