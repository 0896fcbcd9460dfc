// Written from monday.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Monday.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Monday.</summary>
    public static class Monday
    {
        /// <summary>User profile: read (<c>me:read</c>).</summary>
        [Description("User profile: read")]
        public const string MeRead = "me:read";

        /// <summary>Boards, items, and columns: read (<c>boards:read</c>).</summary>
        [Description("Boards, items, and columns: read")]
        public const string BoardsRead = "boards:read";

        /// <summary>Boards, items, and groups: change (<c>boards:write</c>).</summary>
        [Description("Boards, items, and groups: change")]
        public const string BoardsWrite = "boards:write";

        /// <summary>Updates and comments: read (<c>updates:read</c>).</summary>
        [Description("Updates and comments: read")]
        public const string UpdatesRead = "updates:read";

        /// <summary>Updates and comments: change (<c>updates:write</c>).</summary>
        [Description("Updates and comments: change")]
        public const string UpdatesWrite = "updates:write";

        /// <summary>Webhook subscriptions: read (<c>webhooks:read</c>).</summary>
        [Description("Webhook subscriptions: read")]
        public const string WebhooksRead = "webhooks:read";

        /// <summary>Webhook subscriptions: change (<c>webhooks:write</c>).</summary>
        [Description("Webhook subscriptions: change")]
        public const string WebhooksWrite = "webhooks:write";
    }
}
