// Written from airtable.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Airtable.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Airtable (<see href="https://airtable.com/developers/web/api/oauth-reference">documentation</see>).</summary>
    public static class Airtable
    {
        /// <summary>Read records (<c>data.records:read</c>).</summary>
        [Description("Read records")]
        public const string DataRecordsRead = "data.records:read";

        /// <summary>Change records (<c>data.records:write</c>).</summary>
        [Description("Change records")]
        public const string DataRecordsWrite = "data.records:write";

        /// <summary>Read the structure of bases (<c>schema.bases:read</c>).</summary>
        [Description("Read the structure of bases")]
        public const string SchemaBasesRead = "schema.bases:read";

        /// <summary>Email address (<c>user.email:read</c>).</summary>
        [Description("Email address")]
        public const string UserEmailRead = "user.email:read";

        /// <summary>Manage webhooks (<c>webhook:manage</c>).</summary>
        [Description("Manage webhooks")]
        public const string WebhookManage = "webhook:manage";

        /// <summary>Read comments on records (<c>data.recordComments:read</c>).</summary>
        [Description("Read comments on records")]
        public const string DataRecordCommentsRead = "data.recordComments:read";

        /// <summary>Change comments on records (<c>data.recordComments:write</c>).</summary>
        [Description("Change comments on records")]
        public const string DataRecordCommentsWrite = "data.recordComments:write";

        /// <summary>Change the structure of bases (<c>schema.bases:write</c>).</summary>
        [Description("Change the structure of bases")]
        public const string SchemaBasesWrite = "schema.bases:write";
    }
}
