// Written from pipedrive.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Pipedrive.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Pipedrive (<see href="https://pipedrive.readme.io/docs/marketplace-oauth-authorization">documentation</see>).</summary>
    public static class Pipedrive
    {
        /// <summary>Basic access (<c>base</c>).</summary>
        [Description("Basic access")]
        public const string Base = "base";

        /// <summary>Read and change activities (<c>activities:full</c>).</summary>
        [Description("Read and change activities")]
        public const string ActivitiesFull = "activities:full";

        /// <summary>Read and change contacts (<c>contacts:full</c>).</summary>
        [Description("Read and change contacts")]
        public const string ContactsFull = "contacts:full";

        /// <summary>Read and change deals (<c>deals:full</c>).</summary>
        [Description("Read and change deals")]
        public const string DealsFull = "deals:full";

        /// <summary>Read and change leads (<c>leads:full</c>).</summary>
        [Description("Read and change leads")]
        public const string LeadsFull = "leads:full";

        /// <summary>Read and change emails (<c>mail:full</c>).</summary>
        [Description("Read and change emails")]
        public const string MailFull = "mail:full";

        /// <summary>Read and change projects (<c>projects:full</c>).</summary>
        [Description("Read and change projects")]
        public const string ProjectsFull = "projects:full";

        /// <summary>Administer the company (<c>admin</c>).</summary>
        [Description("Administer the company")]
        public const string Admin = "admin";

        /// <summary>Read and change products (<c>products:full</c>).</summary>
        [Description("Read and change products")]
        public const string ProductsFull = "products:full";

        /// <summary>Read users (<c>users:read</c>).</summary>
        [Description("Read users")]
        public const string UsersRead = "users:read";

        /// <summary>Read and change webhooks (<c>webhooks:full</c>).</summary>
        [Description("Read and change webhooks")]
        public const string WebhooksFull = "webhooks:full";
    }
}
