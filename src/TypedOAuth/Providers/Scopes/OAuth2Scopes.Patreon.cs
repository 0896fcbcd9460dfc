// Written from patreon.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Patreon.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Patreon (<see href="https://docs.patreon.com/#oauth">documentation</see>).</summary>
    public static class Patreon
    {
        /// <summary>Read your profile (<c>identity</c>).</summary>
        [Description("Read your profile")]
        public const string Identity = "identity";

        /// <summary>Read your email address (<c>identity[email]</c>).</summary>
        [Description("Read your email address")]
        public const string IdentityEmail = "identity[email]";

        /// <summary>Read campaigns (<c>campaigns</c>).</summary>
        [Description("Read campaigns")]
        public const string Campaigns = "campaigns";

        /// <summary>Read members of campaigns (<c>campaigns.members</c>).</summary>
        [Description("Read members of campaigns")]
        public const string CampaignsMembers = "campaigns.members";

        /// <summary>Read your memberships (<c>identity.memberships</c>).</summary>
        [Description("Read your memberships")]
        public const string IdentityMemberships = "identity.memberships";

        /// <summary>Read email addresses of members (<c>campaigns.members[email]</c>).</summary>
        [Description("Read email addresses of members")]
        public const string CampaignsMembersEmail = "campaigns.members[email]";

        /// <summary>Read posts of campaigns (<c>campaigns.posts</c>).</summary>
        [Description("Read posts of campaigns")]
        public const string CampaignsPosts = "campaigns.posts";

        /// <summary>Manage webhooks of campaigns (<c>w:campaigns.webhook</c>).</summary>
        [Description("Manage webhooks of campaigns")]
        public const string WCampaignsWebhook = "w:campaigns.webhook";
    }
}
