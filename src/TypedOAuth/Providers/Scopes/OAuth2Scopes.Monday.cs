// Written from monday.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of monday.com.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of monday.com (<see href="https://developer.monday.com/apps/docs/oauth-2-1">documentation</see>).</summary>
    public static class Monday
    {
        /// <summary>Read your profile (<c>me:read</c>).</summary>
        [Description("Read your profile")]
        public const string MeRead = "me:read";

        /// <summary>Read boards, items, and columns (<c>boards:read</c>).</summary>
        [Description("Read boards, items, and columns")]
        public const string BoardsRead = "boards:read";

        /// <summary>Change boards, items, and groups (<c>boards:write</c>).</summary>
        [Description("Change boards, items, and groups")]
        public const string BoardsWrite = "boards:write";

        /// <summary>Read updates and comments (<c>updates:read</c>).</summary>
        [Description("Read updates and comments")]
        public const string UpdatesRead = "updates:read";

        /// <summary>Change updates and comments (<c>updates:write</c>).</summary>
        [Description("Change updates and comments")]
        public const string UpdatesWrite = "updates:write";

        /// <summary>Read webhook subscriptions (<c>webhooks:read</c>).</summary>
        [Description("Read webhook subscriptions")]
        public const string WebhooksRead = "webhooks:read";

        /// <summary>Change webhook subscriptions (<c>webhooks:write</c>).</summary>
        [Description("Change webhook subscriptions")]
        public const string WebhooksWrite = "webhooks:write";
    }
}
