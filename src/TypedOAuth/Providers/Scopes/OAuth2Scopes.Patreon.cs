// Written from patreon.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Patreon.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Patreon (<see href="https://docs.patreon.com/#oauth">documentation</see>).</summary>
    public static class Patreon
    {
        /// <summary>Own profile (<c>identity</c>).</summary>
        [Description("Own profile")]
        public const string Identity = "identity";

        /// <summary>E-mail address (<c>identity[email]</c>).</summary>
        [Description("E-mail address")]
        public const string IdentityEmail = "identity[email]";

        /// <summary>Campaigns (<c>campaigns</c>).</summary>
        [Description("Campaigns")]
        public const string Campaigns = "campaigns";

        /// <summary>Members of campaigns (<c>campaigns.members</c>).</summary>
        [Description("Members of campaigns")]
        public const string CampaignsMembers = "campaigns.members";

        /// <summary>Own memberships (<c>identity.memberships</c>).</summary>
        [Description("Own memberships")]
        public const string IdentityMemberships = "identity.memberships";

        /// <summary>E-mail addresses of members (<c>campaigns.members[email]</c>).</summary>
        [Description("E-mail addresses of members")]
        public const string CampaignsMembersEmail = "campaigns.members[email]";

        /// <summary>Posts of campaigns (<c>campaigns.posts</c>).</summary>
        [Description("Posts of campaigns")]
        public const string CampaignsPosts = "campaigns.posts";

        /// <summary>Webhooks of campaigns (<c>w:campaigns.webhook</c>).</summary>
        [Description("Webhooks of campaigns")]
        public const string WCampaignsWebhook = "w:campaigns.webhook";

        /// <summary>The scope (<c>my-campaign</c>).</summary>
        public const string MyCampaign = "my-campaign";

        /// <summary>The scope (<c>pledges-to-me</c>).</summary>
        public const string PledgesToMe = "pledges-to-me";

        /// <summary>The scope (<c>users</c>).</summary>
        public const string Users = "users";
    }
}
