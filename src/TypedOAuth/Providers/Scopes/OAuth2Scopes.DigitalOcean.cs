// Written from digitalocean.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of DigitalOcean.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of DigitalOcean (<see href="https://docs.digitalocean.com/reference/api/oauth/">documentation</see>).</summary>
    public static class DigitalOcean
    {
        /// <summary>Read the whole account (<c>read</c>).</summary>
        [Description("Read the whole account")]
        public const string Read = "read";

        /// <summary>Change the whole account (<c>write</c>).</summary>
        [Description("Change the whole account")]
        public const string Write = "write";

        /// <summary>Read the account (<c>account:read</c>).</summary>
        [Description("Read the account")]
        public const string AccountRead = "account:read";

        /// <summary>Read actions (<c>actions:read</c>).</summary>
        [Description("Read actions")]
        public const string ActionsRead = "actions:read";

        /// <summary>Create add-ons (<c>addon:create</c>).</summary>
        [Description("Create add-ons")]
        public const string AddonCreate = "addon:create";

        /// <summary>Delete add-ons (<c>addon:delete</c>).</summary>
        [Description("Delete add-ons")]
        public const string AddonDelete = "addon:delete";

        /// <summary>Read add-ons (<c>addon:read</c>).</summary>
        [Description("Read add-ons")]
        public const string AddonRead = "addon:read";

        /// <summary>Change add-ons (<c>addon:update</c>).</summary>
        [Description("Change add-ons")]
        public const string AddonUpdate = "addon:update";

        /// <summary>Read everything in the API (<c>api:read</c>).</summary>
        [Description("Read everything in the API")]
        public const string ApiRead = "api:read";

        /// <summary>Change everything in the API (<c>api:write</c>).</summary>
        [Description("Change everything in the API")]
        public const string ApiWrite = "api:write";

        /// <summary>Open consoles of apps (<c>app:access_console</c>).</summary>
        [Description("Open consoles of apps")]
        public const string AppAccessConsole = "app:access_console";

        /// <summary>Create apps (<c>app:create</c>).</summary>
        [Description("Create apps")]
        public const string AppCreate = "app:create";

        /// <summary>Delete apps (<c>app:delete</c>).</summary>
        [Description("Delete apps")]
        public const string AppDelete = "app:delete";

        /// <summary>Read apps (<c>app:read</c>).</summary>
        [Description("Read apps")]
        public const string AppRead = "app:read";

        /// <summary>Change apps (<c>app:update</c>).</summary>
        [Description("Change apps")]
        public const string AppUpdate = "app:update";

        /// <summary>Read billing (<c>billing:read</c>).</summary>
        [Description("Read billing")]
        public const string BillingRead = "billing:read";

        /// <summary>Delete volumes (<c>block_storage:delete</c>).</summary>
        [Description("Delete volumes")]
        public const string BlockStorageDelete = "block_storage:delete";

        /// <summary>Read volumes (<c>block_storage:read</c>).</summary>
        [Description("Read volumes")]
        public const string BlockStorageRead = "block_storage:read";

        /// <summary>Attach, detach and resize volumes (<c>block_storage_action:create</c>).</summary>
        [Description("Attach, detach and resize volumes")]
        public const string BlockStorageActionCreate = "block_storage_action:create";

        /// <summary>Read actions of volumes (<c>block_storage_action:read</c>).</summary>
        [Description("Read actions of volumes")]
        public const string BlockStorageActionRead = "block_storage_action:read";

        /// <summary>Create snapshots of volumes (<c>block_storage_snapshot:create</c>).</summary>
        [Description("Create snapshots of volumes")]
        public const string BlockStorageSnapshotCreate = "block_storage_snapshot:create";

        /// <summary>Delete snapshots of volumes (<c>block_storage_snapshot:delete</c>).</summary>
        [Description("Delete snapshots of volumes")]
        public const string BlockStorageSnapshotDelete = "block_storage_snapshot:delete";

        /// <summary>Read snapshots of volumes (<c>block_storage_snapshot:read</c>).</summary>
        [Description("Read snapshots of volumes")]
        public const string BlockStorageSnapshotRead = "block_storage_snapshot:read";

        /// <summary>Create BYOIP prefixes (<c>byoip_prefix:create</c>).</summary>
        [Description("Create BYOIP prefixes")]
        public const string ByoipPrefixCreate = "byoip_prefix:create";

        /// <summary>Delete BYOIP prefixes (<c>byoip_prefix:delete</c>).</summary>
        [Description("Delete BYOIP prefixes")]
        public const string ByoipPrefixDelete = "byoip_prefix:delete";

        /// <summary>Read BYOIP prefixes (<c>byoip_prefix:read</c>).</summary>
        [Description("Read BYOIP prefixes")]
        public const string ByoipPrefixRead = "byoip_prefix:read";

        /// <summary>Change BYOIP prefixes (<c>byoip_prefix:write</c>).</summary>
        [Description("Change BYOIP prefixes")]
        public const string ByoipPrefixWrite = "byoip_prefix:write";

        /// <summary>Create CDN endpoints (<c>cdn:create</c>).</summary>
        [Description("Create CDN endpoints")]
        public const string CdnCreate = "cdn:create";

        /// <summary>Delete CDN endpoints (<c>cdn:delete</c>).</summary>
        [Description("Delete CDN endpoints")]
        public const string CdnDelete = "cdn:delete";

        /// <summary>Read CDN endpoints (<c>cdn:read</c>).</summary>
        [Description("Read CDN endpoints")]
        public const string CdnRead = "cdn:read";

        /// <summary>Change CDN endpoints (<c>cdn:update</c>).</summary>
        [Description("Change CDN endpoints")]
        public const string CdnUpdate = "cdn:update";

        /// <summary>Create certificates (<c>certificate:create</c>).</summary>
        [Description("Create certificates")]
        public const string CertificateCreate = "certificate:create";

        /// <summary>Delete certificates (<c>certificate:delete</c>).</summary>
        [Description("Delete certificates")]
        public const string CertificateDelete = "certificate:delete";

        /// <summary>Read certificates (<c>certificate:read</c>).</summary>
        [Description("Read certificates")]
        public const string CertificateRead = "certificate:read";

        /// <summary>Create databases (<c>database:create</c>).</summary>
        [Description("Create databases")]
        public const string DatabaseCreate = "database:create";

        /// <summary>Delete databases (<c>database:delete</c>).</summary>
        [Description("Delete databases")]
        public const string DatabaseDelete = "database:delete";

        /// <summary>Read databases (<c>database:read</c>).</summary>
        [Description("Read databases")]
        public const string DatabaseRead = "database:read";

        /// <summary>Change databases (<c>database:update</c>).</summary>
        [Description("Change databases")]
        public const string DatabaseUpdate = "database:update";

        /// <summary>Read credentials of databases (<c>database:view_credentials</c>).</summary>
        [Description("Read credentials of databases")]
        public const string DatabaseViewCredentials = "database:view_credentials";

        /// <summary>Change databases (<c>database:write</c>).</summary>
        [Description("Change databases")]
        public const string DatabaseWrite = "database:write";

        /// <summary>Create dedicated inference endpoints (<c>dedicated_inference:create</c>).</summary>
        [Description("Create dedicated inference endpoints")]
        public const string DedicatedInferenceCreate = "dedicated_inference:create";

        /// <summary>Delete dedicated inference endpoints (<c>dedicated_inference:delete</c>).</summary>
        [Description("Delete dedicated inference endpoints")]
        public const string DedicatedInferenceDelete = "dedicated_inference:delete";
    }
}
