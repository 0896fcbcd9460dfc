// Written from highlevel.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of HighLevel.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of HighLevel (<see href="https://marketplace.gohighlevel.com/docs/Authorization/OAuth2.0/index.html">documentation</see>).</summary>
    public static class HighLevel
    {
        /// <summary>The scope (<c>users.readonly</c>).</summary>
        public const string UsersReadonly = "users.readonly";

        /// <summary>The scope (<c>campaigns.readonly</c>).</summary>
        public const string CampaignsReadonly = "campaigns.readonly";

        /// <summary>The scope (<c>contacts.readonly</c>).</summary>
        public const string ContactsReadonly = "contacts.readonly";

        /// <summary>The scope (<c>contacts.write</c>).</summary>
        public const string ContactsWrite = "contacts.write";

        /// <summary>The scope (<c>forms.readonly</c>).</summary>
        public const string FormsReadonly = "forms.readonly";

        /// <summary>The scope (<c>locations.readonly</c>).</summary>
        public const string LocationsReadonly = "locations.readonly";

        /// <summary>The scope (<c>locations/tags.readonly</c>).</summary>
        public const string LocationsTagsReadonly = "locations/tags.readonly";

        /// <summary>The scope (<c>locations/tags.write</c>).</summary>
        public const string LocationsTagsWrite = "locations/tags.write";

        /// <summary>The scope (<c>opportunities.readonly</c>).</summary>
        public const string OpportunitiesReadonly = "opportunities.readonly";

        /// <summary>The scope (<c>opportunities.write</c>).</summary>
        public const string OpportunitiesWrite = "opportunities.write";

        /// <summary>The scope (<c>workflows.readonly</c>).</summary>
        public const string WorkflowsReadonly = "workflows.readonly";
    }
}
