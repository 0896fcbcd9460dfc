// Written from digitalocean.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of DigitalOcean.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of DigitalOcean (<see href="https://cloud.digitalocean.com/login?redirect_url=https%3A%2F%2Fcloud.digitalocean.com%2Faccount%2Fapi%2Fapplications%2Fnew">documentation</see>).</summary>
    public static class DigitalOcean
    {
        /// <summary>Whole account, read only (<c>read</c>).</summary>
        [Description("Whole account, read only")]
        public const string Read = "read";

        /// <summary>Whole account, change (<c>write</c>).</summary>
        [Description("Whole account, change")]
        public const string Write = "write";

        /// <summary>The scope (<c>account:read</c>).</summary>
        public const string AccountRead = "account:read";

        /// <summary>The scope (<c>actions:read</c>).</summary>
        public const string ActionsRead = "actions:read";

        /// <summary>The scope (<c>addon:create</c>).</summary>
        public const string AddonCreate = "addon:create";

        /// <summary>The scope (<c>addon:delete</c>).</summary>
        public const string AddonDelete = "addon:delete";

        /// <summary>The scope (<c>addon:read</c>).</summary>
        public const string AddonRead = "addon:read";

        /// <summary>The scope (<c>addon:update</c>).</summary>
        public const string AddonUpdate = "addon:update";

        /// <summary>The scope (<c>api:read</c>).</summary>
        public const string ApiRead = "api:read";

        /// <summary>The scope (<c>api:write</c>).</summary>
        public const string ApiWrite = "api:write";

        /// <summary>The scope (<c>app:access_console</c>).</summary>
        public const string AppAccessConsole = "app:access_console";

        /// <summary>The scope (<c>app:create</c>).</summary>
        public const string AppCreate = "app:create";

        /// <summary>The scope (<c>app:delete</c>).</summary>
        public const string AppDelete = "app:delete";

        /// <summary>The scope (<c>app:read</c>).</summary>
        public const string AppRead = "app:read";

        /// <summary>The scope (<c>app:update</c>).</summary>
        public const string AppUpdate = "app:update";

        /// <summary>The scope (<c>billing:read</c>).</summary>
        public const string BillingRead = "billing:read";

        /// <summary>The scope (<c>block_storage:delete</c>).</summary>
        public const string BlockStorageDelete = "block_storage:delete";

        /// <summary>The scope (<c>block_storage:read</c>).</summary>
        public const string BlockStorageRead = "block_storage:read";

        /// <summary>The scope (<c>block_storage_action:create</c>).</summary>
        public const string BlockStorageActionCreate = "block_storage_action:create";

        /// <summary>The scope (<c>block_storage_action:read</c>).</summary>
        public const string BlockStorageActionRead = "block_storage_action:read";

        /// <summary>The scope (<c>block_storage_snapshot:create</c>).</summary>
        public const string BlockStorageSnapshotCreate = "block_storage_snapshot:create";

        /// <summary>The scope (<c>block_storage_snapshot:delete</c>).</summary>
        public const string BlockStorageSnapshotDelete = "block_storage_snapshot:delete";

        /// <summary>The scope (<c>block_storage_snapshot:read</c>).</summary>
        public const string BlockStorageSnapshotRead = "block_storage_snapshot:read";

        /// <summary>The scope (<c>byoip_prefix:create</c>).</summary>
        public const string ByoipPrefixCreate = "byoip_prefix:create";

        /// <summary>The scope (<c>byoip_prefix:delete</c>).</summary>
        public const string ByoipPrefixDelete = "byoip_prefix:delete";

        /// <summary>The scope (<c>byoip_prefix:read</c>).</summary>
        public const string ByoipPrefixRead = "byoip_prefix:read";

        /// <summary>The scope (<c>byoip_prefix:write</c>).</summary>
        public const string ByoipPrefixWrite = "byoip_prefix:write";

        /// <summary>The scope (<c>cdn:create</c>).</summary>
        public const string CdnCreate = "cdn:create";

        /// <summary>The scope (<c>cdn:delete</c>).</summary>
        public const string CdnDelete = "cdn:delete";

        /// <summary>The scope (<c>cdn:read</c>).</summary>
        public const string CdnRead = "cdn:read";

        /// <summary>The scope (<c>cdn:update</c>).</summary>
        public const string CdnUpdate = "cdn:update";

        /// <summary>The scope (<c>certificate:create</c>).</summary>
        public const string CertificateCreate = "certificate:create";

        /// <summary>The scope (<c>certificate:delete</c>).</summary>
        public const string CertificateDelete = "certificate:delete";

        /// <summary>The scope (<c>certificate:read</c>).</summary>
        public const string CertificateRead = "certificate:read";

        /// <summary>The scope (<c>database:create</c>).</summary>
        public const string DatabaseCreate = "database:create";

        /// <summary>The scope (<c>database:delete</c>).</summary>
        public const string DatabaseDelete = "database:delete";

        /// <summary>The scope (<c>database:read</c>).</summary>
        public const string DatabaseRead = "database:read";

        /// <summary>The scope (<c>database:update</c>).</summary>
        public const string DatabaseUpdate = "database:update";

        /// <summary>The scope (<c>database:view_credentials</c>).</summary>
        public const string DatabaseViewCredentials = "database:view_credentials";

        /// <summary>The scope (<c>database:write</c>).</summary>
        public const string DatabaseWrite = "database:write";

        /// <summary>The scope (<c>dedicated_inference:create</c>).</summary>
        public const string DedicatedInferenceCreate = "dedicated_inference:create";

        /// <summary>The scope (<c>dedicated_inference:delete</c>).</summary>
        public const string DedicatedInferenceDelete = "dedicated_inference:delete";
    }
}
