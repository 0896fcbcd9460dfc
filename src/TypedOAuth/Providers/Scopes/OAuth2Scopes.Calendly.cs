// Written from calendly.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Calendly.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Calendly (<see href="https://developer.calendly.com/api-docs/3cefb59b832eb-calendly-o-auth-2-0m">documentation</see>).</summary>
    public static class Calendly
    {
        /// <summary>Scheduled events (<c>scheduled_events:read</c>).</summary>
        [Description("Scheduled events")]
        public const string ScheduledEventsRead = "scheduled_events:read";

        /// <summary>Users (<c>users:read</c>).</summary>
        [Description("Users")]
        public const string UsersRead = "users:read";

        /// <summary>Webhook subscriptions (<c>webhooks:read</c>).</summary>
        [Description("Webhook subscriptions")]
        public const string WebhooksRead = "webhooks:read";

        /// <summary>Webhook subscriptions, change (<c>webhooks:write</c>).</summary>
        [Description("Webhook subscriptions, change")]
        public const string WebhooksWrite = "webhooks:write";
    }
}
