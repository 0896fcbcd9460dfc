// Written from airtable.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Airtable.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Airtable (<see href="https://airtable.com/developers/web/api/oauth-reference">documentation</see>).</summary>
    public static class Airtable
    {
        /// <summary>Records (<c>data.records:read</c>).</summary>
        [Description("Records")]
        public const string DataRecordsRead = "data.records:read";

        /// <summary>Records, change (<c>data.records:write</c>).</summary>
        [Description("Records, change")]
        public const string DataRecordsWrite = "data.records:write";

        /// <summary>Tables and fields (<c>schema.bases:read</c>).</summary>
        [Description("Tables and fields")]
        public const string SchemaBasesRead = "schema.bases:read";

        /// <summary>E-mail address (<c>user.email:read</c>).</summary>
        [Description("E-mail address")]
        public const string UserEmailRead = "user.email:read";

        /// <summary>Webhooks (<c>webhook:manage</c>).</summary>
        [Description("Webhooks")]
        public const string WebhookManage = "webhook:manage";

        /// <summary>Comments of records (<c>data.recordComments:read</c>).</summary>
        [Description("Comments of records")]
        public const string DataRecordCommentsRead = "data.recordComments:read";

        /// <summary>Comments of records, change (<c>data.recordComments:write</c>).</summary>
        [Description("Comments of records, change")]
        public const string DataRecordCommentsWrite = "data.recordComments:write";

        /// <summary>Tables and fields, change (<c>schema.bases:write</c>).</summary>
        [Description("Tables and fields, change")]
        public const string SchemaBasesWrite = "schema.bases:write";
    }
}
