// Written from typeform.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Typeform.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Typeform (<see href="https://www.typeform.com/developers/get-started/applications/">documentation</see>).</summary>
    public static class Typeform
    {
        /// <summary>Account (<c>accounts:read</c>).</summary>
        [Description("Account")]
        public const string AccountsRead = "accounts:read";

        /// <summary>A refresh token (<c>offline</c>).</summary>
        [Description("A refresh token")]
        public const string Offline = "offline";

        /// <summary>Forms (<c>forms:read</c>).</summary>
        [Description("Forms")]
        public const string FormsRead = "forms:read";

        /// <summary>Webhooks, change (<c>webhooks:write</c>).</summary>
        [Description("Webhooks, change")]
        public const string WebhooksWrite = "webhooks:write";

        /// <summary>Webhooks (<c>webhooks:read</c>).</summary>
        [Description("Webhooks")]
        public const string WebhooksRead = "webhooks:read";

        /// <summary>Forms, change (<c>forms:write</c>).</summary>
        [Description("Forms, change")]
        public const string FormsWrite = "forms:write";

        /// <summary>Responses (<c>responses:read</c>).</summary>
        [Description("Responses")]
        public const string ResponsesRead = "responses:read";

        /// <summary>Workspaces (<c>workspaces:read</c>).</summary>
        [Description("Workspaces")]
        public const string WorkspacesRead = "workspaces:read";
    }
}
