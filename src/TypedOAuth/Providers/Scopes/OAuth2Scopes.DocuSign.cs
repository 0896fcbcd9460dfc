// Written from docusign.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of DocuSign.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of DocuSign (<see href="https://developers.docusign.com/platform/auth/authcode">documentation</see>).</summary>
    public static class DocuSign
    {
        /// <summary>The scope (<c>openid</c>).</summary>
        public const string OpenId = "openid";

        /// <summary>Envelopes and signing (<c>signature</c>).</summary>
        [Description("Envelopes and signing")]
        public const string Signature = "signature";

        /// <summary>Accounts (<c>account_read</c>).</summary>
        [Description("Accounts")]
        public const string AccountRead = "account_read";

        /// <summary>Accounts, change (<c>account_write</c>).</summary>
        [Description("Accounts, change")]
        public const string AccountWrite = "account_write";

        /// <summary>Domains (<c>domain_read</c>).</summary>
        [Description("Domains")]
        public const string DomainRead = "domain_read";

        /// <summary>A refresh token that renews itself (<c>extended</c>).</summary>
        [Description("A refresh token that renews itself")]
        public const string Extended = "extended";

        /// <summary>Groups (<c>group_read</c>).</summary>
        [Description("Groups")]
        public const string GroupRead = "group_read";

        /// <summary>Identity providers (<c>identity_provider_read</c>).</summary>
        [Description("Identity providers")]
        public const string IdentityProviderRead = "identity_provider_read";

        /// <summary>Organisations (<c>organization_read</c>).</summary>
        [Description("Organisations")]
        public const string OrganizationRead = "organization_read";

        /// <summary>Permission profiles (<c>permission_read</c>).</summary>
        [Description("Permission profiles")]
        public const string PermissionRead = "permission_read";

        /// <summary>Redact data of users (<c>user_data_redact</c>).</summary>
        [Description("Redact data of users")]
        public const string UserDataRedact = "user_data_redact";

        /// <summary>Users (<c>user_read</c>).</summary>
        [Description("Users")]
        public const string UserRead = "user_read";

        /// <summary>Users, change (<c>user_write</c>).</summary>
        [Description("Users, change")]
        public const string UserWrite = "user_write";

        /// <summary>Act for a user (JWT grant) (<c>impersonation</c>).</summary>
        [Description("Act for a user (JWT grant)")]
        public const string Impersonation = "impersonation";

        /// <summary>The scope (<c>asset_group_account_clone_read</c>).</summary>
        public const string AssetGroupAccountCloneRead = "asset_group_account_clone_read";

        /// <summary>The scope (<c>asset_group_account_clone_write</c>).</summary>
        public const string AssetGroupAccountCloneWrite = "asset_group_account_clone_write";

        /// <summary>The scope (<c>asset_group_account_read</c>).</summary>
        public const string AssetGroupAccountRead = "asset_group_account_read";

        /// <summary>The scope (<c>connect_org_config_read_api</c>).</summary>
        public const string ConnectOrgConfigReadApi = "connect_org_config_read_api";

        /// <summary>The scope (<c>connect_org_config_write_api</c>).</summary>
        public const string ConnectOrgConfigWriteApi = "connect_org_config_write_api";

        /// <summary>The scope (<c>connect_org_hmac_read_api</c>).</summary>
        public const string ConnectOrgHmacReadApi = "connect_org_hmac_read_api";

        /// <summary>The scope (<c>connect_org_hmac_write_api</c>).</summary>
        public const string ConnectOrgHmacWriteApi = "connect_org_hmac_write_api";

        /// <summary>The scope (<c>connect_org_oauth_read_api</c>).</summary>
        public const string ConnectOrgOauthReadApi = "connect_org_oauth_read_api";

        /// <summary>The scope (<c>connect_org_oauth_write_api</c>).</summary>
        public const string ConnectOrgOauthWriteApi = "connect_org_oauth_write_api";

        /// <summary>The scope (<c>organization_sub_account_read</c>).</summary>
        public const string OrganizationSubAccountRead = "organization_sub_account_read";

        /// <summary>The scope (<c>organization_sub_account_write</c>).</summary>
        public const string OrganizationSubAccountWrite = "organization_sub_account_write";
    }
}
