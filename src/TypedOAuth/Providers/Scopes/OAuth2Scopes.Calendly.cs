// Written from calendly.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Calendly.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Calendly (<see href="https://developer.calendly.com/creating-an-oauth-app">documentation</see>).</summary>
    public static class Calendly
    {
        /// <summary>Read scheduled events (<c>scheduled_events:read</c>).</summary>
        [Description("Read scheduled events")]
        public const string ScheduledEventsRead = "scheduled_events:read";

        /// <summary>Read users (<c>users:read</c>).</summary>
        [Description("Read users")]
        public const string UsersRead = "users:read";

        /// <summary>Read webhook subscriptions (<c>webhooks:read</c>).</summary>
        [Description("Read webhook subscriptions")]
        public const string WebhooksRead = "webhooks:read";

        /// <summary>Change webhook subscriptions (<c>webhooks:write</c>).</summary>
        [Description("Change webhook subscriptions")]
        public const string WebhooksWrite = "webhooks:write";
    }
}
