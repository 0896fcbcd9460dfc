// Written from bexio.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Bexio.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Bexio.</summary>
    public static class Bexio
    {
        /// <summary>The scope (<c>openid</c>).</summary>
        public const string OpenId = "openid";

        /// <summary>The scope (<c>offline_access</c>).</summary>
        public const string OfflineAccess = "offline_access";

        /// <summary>The scope (<c>accounting</c>).</summary>
        public const string Accounting = "accounting";

        /// <summary>The scope (<c>article_edit</c>).</summary>
        public const string ArticleEdit = "article_edit";

        /// <summary>The scope (<c>article_show</c>).</summary>
        public const string ArticleShow = "article_show";

        /// <summary>The scope (<c>contact_edit</c>).</summary>
        public const string ContactEdit = "contact_edit";

        /// <summary>The scope (<c>contact_show</c>).</summary>
        public const string ContactShow = "contact_show";

        /// <summary>The scope (<c>email</c>).</summary>
        public const string Email = "email";

        /// <summary>The scope (<c>file</c>).</summary>
        public const string File = "file";

        /// <summary>The scope (<c>kb_invoice_edit</c>).</summary>
        public const string KbInvoiceEdit = "kb_invoice_edit";

        /// <summary>The scope (<c>kb_invoice_show</c>).</summary>
        public const string KbInvoiceShow = "kb_invoice_show";

        /// <summary>The scope (<c>kb_offer_edit</c>).</summary>
        public const string KbOfferEdit = "kb_offer_edit";

        /// <summary>The scope (<c>kb_offer_show</c>).</summary>
        public const string KbOfferShow = "kb_offer_show";

        /// <summary>The scope (<c>kb_order_edit</c>).</summary>
        public const string KbOrderEdit = "kb_order_edit";

        /// <summary>The scope (<c>kb_order_show</c>).</summary>
        public const string KbOrderShow = "kb_order_show";

        /// <summary>The scope (<c>monitoring_edit</c>).</summary>
        public const string MonitoringEdit = "monitoring_edit";

        /// <summary>The scope (<c>profile</c>).</summary>
        public const string Profile = "profile";

        /// <summary>The scope (<c>project_edit</c>).</summary>
        public const string ProjectEdit = "project_edit";

        /// <summary>The scope (<c>project_show</c>).</summary>
        public const string ProjectShow = "project_show";

        /// <summary>The scope (<c>task_show</c>).</summary>
        public const string TaskShow = "task_show";
    }
}
