// Written from xero.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Xero.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Xero (<see href="https://developer.xero.com/documentation/guides/oauth2/auth-flow">documentation</see>).</summary>
    public static class Xero
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Stay connected (returns a refresh token) (<c>offline_access</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string OfflineAccess = "offline_access";

        /// <summary>Read and change organization settings and accounts (<c>accounting.settings</c>).</summary>
        [Description("Read and change organization settings and accounts")]
        public const string AccountingSettings = "accounting.settings";

        /// <summary>Read and change invoices and bank transactions (<c>accounting.transactions</c>).</summary>
        [Description("Read and change invoices and bank transactions")]
        public const string AccountingTransactions = "accounting.transactions";

        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";

        /// <summary>Name (<c>profile</c>).</summary>
        [Description("Name")]
        public const string Profile = "profile";

        /// <summary>Read and change contacts (<c>accounting.contacts</c>).</summary>
        [Description("Read and change contacts")]
        public const string AccountingContacts = "accounting.contacts";

        /// <summary>Read and change attachments (<c>accounting.attachments</c>).</summary>
        [Description("Read and change attachments")]
        public const string AccountingAttachments = "accounting.attachments";

        /// <summary>Read budgets (<c>accounting.budgets.read</c>).</summary>
        [Description("Read budgets")]
        public const string AccountingBudgetsRead = "accounting.budgets.read";

        /// <summary>Read journals (<c>accounting.journals.read</c>).</summary>
        [Description("Read journals")]
        public const string AccountingJournalsRead = "accounting.journals.read";

        /// <summary>Read reports (<c>accounting.reports.read</c>).</summary>
        [Description("Read reports")]
        public const string AccountingReportsRead = "accounting.reports.read";

        /// <summary>Read and change projects (<c>projects</c>).</summary>
        [Description("Read and change projects")]
        public const string Projects = "projects";

        /// <summary>Read attachments (<c>accounting.attachments.read</c>).</summary>
        [Description("Read attachments")]
        public const string AccountingAttachmentsRead = "accounting.attachments.read";

        /// <summary>Read and change bank transactions (<c>accounting.banktransactions</c>).</summary>
        [Description("Read and change bank transactions")]
        public const string AccountingBankTransactions = "accounting.banktransactions";

        /// <summary>Read contacts (<c>accounting.contacts.read</c>).</summary>
        [Description("Read contacts")]
        public const string AccountingContactsRead = "accounting.contacts.read";

        /// <summary>Read and change invoices (<c>accounting.invoices</c>).</summary>
        [Description("Read and change invoices")]
        public const string AccountingInvoices = "accounting.invoices";

        /// <summary>Read and change manual journals (<c>accounting.manualjournals</c>).</summary>
        [Description("Read and change manual journals")]
        public const string AccountingManualJournals = "accounting.manualjournals";

        /// <summary>Read and change payments (<c>accounting.payments</c>).</summary>
        [Description("Read and change payments")]
        public const string AccountingPayments = "accounting.payments";

        /// <summary>Read organization settings and accounts (<c>accounting.settings.read</c>).</summary>
        [Description("Read organization settings and accounts")]
        public const string AccountingSettingsRead = "accounting.settings.read";

        /// <summary>Read invoices and bank transactions (<c>accounting.transactions.read</c>).</summary>
        [Description("Read invoices and bank transactions")]
        public const string AccountingTransactionsRead = "accounting.transactions.read";

        /// <summary>Read and change fixed assets (<c>assets</c>).</summary>
        [Description("Read and change fixed assets")]
        public const string Assets = "assets";

        /// <summary>Read fixed assets (<c>assets.read</c>).</summary>
        [Description("Read fixed assets")]
        public const string AssetsRead = "assets.read";

        /// <summary>Read and change files (<c>files</c>).</summary>
        [Description("Read and change files")]
        public const string Files = "files";

        /// <summary>Read files (<c>files.read</c>).</summary>
        [Description("Read files")]
        public const string FilesRead = "files.read";

        /// <summary>Read projects (<c>projects.read</c>).</summary>
        [Description("Read projects")]
        public const string ProjectsRead = "projects.read";

        /// <summary>Read 1099 reports (<c>accounting.reports.tenninetynine.read</c>).</summary>
        [Description("Read 1099 reports")]
        public const string AccountingReports1099Read = "accounting.reports.tenninetynine.read";

        /// <summary>Read and change bank feeds (<c>bankfeeds</c>).</summary>
        [Description("Read and change bank feeds")]
        public const string BankFeeds = "bankfeeds";

        /// <summary>Read bank statements (<c>finance.bankstatementsplus.read</c>).</summary>
        [Description("Read bank statements")]
        public const string FinanceBankStatementsPlusRead = "finance.bankstatementsplus.read";

        /// <summary>Read bank reconciliation data (<c>finance.cashvalidation.read</c>).</summary>
        [Description("Read bank reconciliation data")]
        public const string FinanceCashValidationRead = "finance.cashvalidation.read";

        /// <summary>Read financial statements (<c>finance.statements.read</c>).</summary>
        [Description("Read financial statements")]
        public const string FinanceStatementsRead = "finance.statements.read";

        /// <summary>Read and change app store billing (<c>marketplace.billing</c>).</summary>
        [Description("Read and change app store billing")]
        public const string MarketplaceBilling = "marketplace.billing";

        /// <summary>Read and change payment services (<c>paymentservices</c>).</summary>
        [Description("Read and change payment services")]
        public const string PaymentServices = "paymentservices";

        /// <summary>Read and change employees (<c>payroll.employees</c>).</summary>
        [Description("Read and change employees")]
        public const string PayrollEmployees = "payroll.employees";

        /// <summary>Read employees (<c>payroll.employees.read</c>).</summary>
        [Description("Read employees")]
        public const string PayrollEmployeesRead = "payroll.employees.read";

        /// <summary>Read and change pay runs (<c>payroll.payruns</c>).</summary>
        [Description("Read and change pay runs")]
        public const string PayrollPayRuns = "payroll.payruns";

        /// <summary>Read pay runs (<c>payroll.payruns.read</c>).</summary>
        [Description("Read pay runs")]
        public const string PayrollPayRunsRead = "payroll.payruns.read";

        /// <summary>Read and change payslips (<c>payroll.payslip</c>).</summary>
        [Description("Read and change payslips")]
        public const string PayrollPayslip = "payroll.payslip";

        /// <summary>Read payslips (<c>payroll.payslip.read</c>).</summary>
        [Description("Read payslips")]
        public const string PayrollPayslipRead = "payroll.payslip.read";

        /// <summary>Read and change payroll settings (<c>payroll.settings</c>).</summary>
        [Description("Read and change payroll settings")]
        public const string PayrollSettings = "payroll.settings";

        /// <summary>Read payroll settings (<c>payroll.settings.read</c>).</summary>
        [Description("Read payroll settings")]
        public const string PayrollSettingsRead = "payroll.settings.read";

        /// <summary>Read and change payroll timesheets (<c>payroll.timesheets</c>).</summary>
        [Description("Read and change payroll timesheets")]
        public const string PayrollTimesheets = "payroll.timesheets";

        /// <summary>Read payroll timesheets (<c>payroll.timesheets.read</c>).</summary>
        [Description("Read payroll timesheets")]
        public const string PayrollTimesheetsRead = "payroll.timesheets.read";
    }
}
