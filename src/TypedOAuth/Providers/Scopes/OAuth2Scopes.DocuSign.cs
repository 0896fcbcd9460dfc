// Written from docusign.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of DocuSign.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of DocuSign (<see href="https://developers.docusign.com/platform/auth/authcode">documentation</see>).</summary>
    public static class DocuSign
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Send and sign envelopes (<c>signature</c>).</summary>
        [Description("Send and sign envelopes")]
        public const string Signature = "signature";

        /// <summary>Read accounts (<c>account_read</c>).</summary>
        [Description("Read accounts")]
        public const string AccountRead = "account_read";

        /// <summary>Change accounts (<c>account_write</c>).</summary>
        [Description("Change accounts")]
        public const string AccountWrite = "account_write";

        /// <summary>Read domains (<c>domain_read</c>).</summary>
        [Description("Read domains")]
        public const string DomainRead = "domain_read";

        /// <summary>Stay connected (refresh tokens renew themselves) (<c>extended</c>).</summary>
        [Description("Stay connected (refresh tokens renew themselves)")]
        public const string Extended = "extended";

        /// <summary>Read groups (<c>group_read</c>).</summary>
        [Description("Read groups")]
        public const string GroupRead = "group_read";

        /// <summary>Read identity providers (<c>identity_provider_read</c>).</summary>
        [Description("Read identity providers")]
        public const string IdentityProviderRead = "identity_provider_read";

        /// <summary>Read organizations (<c>organization_read</c>).</summary>
        [Description("Read organizations")]
        public const string OrganizationRead = "organization_read";

        /// <summary>Read permission profiles (<c>permission_read</c>).</summary>
        [Description("Read permission profiles")]
        public const string PermissionRead = "permission_read";

        /// <summary>Redact data of users (<c>user_data_redact</c>).</summary>
        [Description("Redact data of users")]
        public const string UserDataRedact = "user_data_redact";

        /// <summary>Read users (<c>user_read</c>).</summary>
        [Description("Read users")]
        public const string UserRead = "user_read";

        /// <summary>Change users (<c>user_write</c>).</summary>
        [Description("Change users")]
        public const string UserWrite = "user_write";

        /// <summary>Act for a user (JWT grant) (<c>impersonation</c>).</summary>
        [Description("Act for a user (JWT grant)")]
        public const string Impersonation = "impersonation";

        /// <summary>Read clones of accounts in asset groups (<c>asset_group_account_clone_read</c>).</summary>
        [Description("Read clones of accounts in asset groups")]
        public const string AssetGroupAccountCloneRead = "asset_group_account_clone_read";

        /// <summary>Clone accounts in asset groups (<c>asset_group_account_clone_write</c>).</summary>
        [Description("Clone accounts in asset groups")]
        public const string AssetGroupAccountCloneWrite = "asset_group_account_clone_write";

        /// <summary>Read accounts in asset groups (<c>asset_group_account_read</c>).</summary>
        [Description("Read accounts in asset groups")]
        public const string AssetGroupAccountRead = "asset_group_account_read";

        /// <summary>Read Connect configurations of the organization (<c>connect_org_config_read_api</c>).</summary>
        [Description("Read Connect configurations of the organization")]
        public const string ConnectOrgConfigReadApi = "connect_org_config_read_api";

        /// <summary>Change Connect configurations of the organization (<c>connect_org_config_write_api</c>).</summary>
        [Description("Change Connect configurations of the organization")]
        public const string ConnectOrgConfigWriteApi = "connect_org_config_write_api";

        /// <summary>Read HMAC keys of Connect (<c>connect_org_hmac_read_api</c>).</summary>
        [Description("Read HMAC keys of Connect")]
        public const string ConnectOrgHmacReadApi = "connect_org_hmac_read_api";

        /// <summary>Change HMAC keys of Connect (<c>connect_org_hmac_write_api</c>).</summary>
        [Description("Change HMAC keys of Connect")]
        public const string ConnectOrgHmacWriteApi = "connect_org_hmac_write_api";

        /// <summary>Read OAuth settings of Connect (<c>connect_org_oauth_read_api</c>).</summary>
        [Description("Read OAuth settings of Connect")]
        public const string ConnectOrgOauthReadApi = "connect_org_oauth_read_api";

        /// <summary>Change OAuth settings of Connect (<c>connect_org_oauth_write_api</c>).</summary>
        [Description("Change OAuth settings of Connect")]
        public const string ConnectOrgOauthWriteApi = "connect_org_oauth_write_api";

        /// <summary>Read accounts below the organization (<c>organization_sub_account_read</c>).</summary>
        [Description("Read accounts below the organization")]
        public const string OrganizationSubAccountRead = "organization_sub_account_read";

        /// <summary>Change accounts below the organization (<c>organization_sub_account_write</c>).</summary>
        [Description("Change accounts below the organization")]
        public const string OrganizationSubAccountWrite = "organization_sub_account_write";
    }
}
