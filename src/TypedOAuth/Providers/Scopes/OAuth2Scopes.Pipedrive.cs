// Written from pipedrive.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Pipedrive.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Pipedrive (<see href="https://developers.pipedrive.com/docs/api/v1/Oauth">documentation</see>).</summary>
    public static class Pipedrive
    {
        /// <summary>Basic access to Pipedrive account: read (<c>base</c>).</summary>
        [Description("Basic access to Pipedrive account: read")]
        public const string Base = "base";

        /// <summary>Pipedrive activities: read and change (<c>activities:full</c>).</summary>
        [Description("Pipedrive activities: read and change")]
        public const string ActivitiesFull = "activities:full";

        /// <summary>Pipedrive contacts: read and change (<c>contacts:full</c>).</summary>
        [Description("Pipedrive contacts: read and change")]
        public const string ContactsFull = "contacts:full";

        /// <summary>Pipedrive deals: read and change (<c>deals:full</c>).</summary>
        [Description("Pipedrive deals: read and change")]
        public const string DealsFull = "deals:full";

        /// <summary>Pipedrive leads: read and change (<c>leads:full</c>).</summary>
        [Description("Pipedrive leads: read and change")]
        public const string LeadsFull = "leads:full";

        /// <summary>Pipedrive emails: read and change (<c>mail:full</c>).</summary>
        [Description("Pipedrive emails: read and change")]
        public const string MailFull = "mail:full";

        /// <summary>Pipedrive projects: read and change (<c>projects:full</c>).</summary>
        [Description("Pipedrive projects: read and change")]
        public const string ProjectsFull = "projects:full";

        /// <summary>The scope (<c>admin</c>).</summary>
        public const string Admin = "admin";

        /// <summary>The scope (<c>products:full</c>).</summary>
        public const string ProductsFull = "products:full";

        /// <summary>The scope (<c>users:read</c>).</summary>
        public const string UsersRead = "users:read";

        /// <summary>The scope (<c>webhooks:full</c>).</summary>
        public const string WebhooksFull = "webhooks:full";
    }
}
