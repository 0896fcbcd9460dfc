// Written from highlevel.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of HighLevel.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of HighLevel (<see href="https://marketplace.gohighlevel.com/docs/Authorization/OAuth2.0/index.html">documentation</see>).</summary>
    public static class HighLevel
    {
        /// <summary>Read users (<c>users.readonly</c>).</summary>
        [Description("Read users")]
        public const string UsersReadonly = "users.readonly";

        /// <summary>Read campaigns (<c>campaigns.readonly</c>).</summary>
        [Description("Read campaigns")]
        public const string CampaignsReadonly = "campaigns.readonly";

        /// <summary>Read contacts (<c>contacts.readonly</c>).</summary>
        [Description("Read contacts")]
        public const string ContactsReadonly = "contacts.readonly";

        /// <summary>Change contacts (<c>contacts.write</c>).</summary>
        [Description("Change contacts")]
        public const string ContactsWrite = "contacts.write";

        /// <summary>Read forms (<c>forms.readonly</c>).</summary>
        [Description("Read forms")]
        public const string FormsReadonly = "forms.readonly";

        /// <summary>Read locations (<c>locations.readonly</c>).</summary>
        [Description("Read locations")]
        public const string LocationsReadonly = "locations.readonly";

        /// <summary>Read tags of locations (<c>locations/tags.readonly</c>).</summary>
        [Description("Read tags of locations")]
        public const string LocationsTagsReadonly = "locations/tags.readonly";

        /// <summary>Change tags of locations (<c>locations/tags.write</c>).</summary>
        [Description("Change tags of locations")]
        public const string LocationsTagsWrite = "locations/tags.write";

        /// <summary>Read opportunities (<c>opportunities.readonly</c>).</summary>
        [Description("Read opportunities")]
        public const string OpportunitiesReadonly = "opportunities.readonly";

        /// <summary>Change opportunities (<c>opportunities.write</c>).</summary>
        [Description("Change opportunities")]
        public const string OpportunitiesWrite = "opportunities.write";

        /// <summary>Read workflows (<c>workflows.readonly</c>).</summary>
        [Description("Read workflows")]
        public const string WorkflowsReadonly = "workflows.readonly";
    }
}
