// Written from bexio.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of bexio.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of bexio (<see href="https://docs.bexio.com/">documentation</see>).</summary>
    public static class Bexio
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Stay connected (returns a refresh token) (<c>offline_access</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string OfflineAccess = "offline_access";

        /// <summary>Read and change accounting data (<c>accounting</c>).</summary>
        [Description("Read and change accounting data")]
        public const string Accounting = "accounting";

        /// <summary>Read and change articles (<c>article_edit</c>).</summary>
        [Description("Read and change articles")]
        public const string ArticleEdit = "article_edit";

        /// <summary>Read articles (<c>article_show</c>).</summary>
        [Description("Read articles")]
        public const string ArticleShow = "article_show";

        /// <summary>Read and change contacts (<c>contact_edit</c>).</summary>
        [Description("Read and change contacts")]
        public const string ContactEdit = "contact_edit";

        /// <summary>Read contacts (<c>contact_show</c>).</summary>
        [Description("Read contacts")]
        public const string ContactShow = "contact_show";

        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";

        /// <summary>Read and change files (<c>file</c>).</summary>
        [Description("Read and change files")]
        public const string File = "file";

        /// <summary>Read and change invoices (<c>kb_invoice_edit</c>).</summary>
        [Description("Read and change invoices")]
        public const string KbInvoiceEdit = "kb_invoice_edit";

        /// <summary>Read invoices (<c>kb_invoice_show</c>).</summary>
        [Description("Read invoices")]
        public const string KbInvoiceShow = "kb_invoice_show";

        /// <summary>Read and change quotes (<c>kb_offer_edit</c>).</summary>
        [Description("Read and change quotes")]
        public const string KbOfferEdit = "kb_offer_edit";

        /// <summary>Read quotes (<c>kb_offer_show</c>).</summary>
        [Description("Read quotes")]
        public const string KbOfferShow = "kb_offer_show";

        /// <summary>Read and change orders (<c>kb_order_edit</c>).</summary>
        [Description("Read and change orders")]
        public const string KbOrderEdit = "kb_order_edit";

        /// <summary>Read orders (<c>kb_order_show</c>).</summary>
        [Description("Read orders")]
        public const string KbOrderShow = "kb_order_show";

        /// <summary>Read and change timesheets (<c>monitoring_edit</c>).</summary>
        [Description("Read and change timesheets")]
        public const string MonitoringEdit = "monitoring_edit";

        /// <summary>Basic profile (<c>profile</c>).</summary>
        [Description("Basic profile")]
        public const string Profile = "profile";

        /// <summary>Read and change projects (<c>project_edit</c>).</summary>
        [Description("Read and change projects")]
        public const string ProjectEdit = "project_edit";

        /// <summary>Read projects (<c>project_show</c>).</summary>
        [Description("Read projects")]
        public const string ProjectShow = "project_show";

        /// <summary>Read tasks (<c>task_show</c>).</summary>
        [Description("Read tasks")]
        public const string TaskShow = "task_show";
    }
}
