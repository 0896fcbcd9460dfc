// Written from xero.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Xero.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Xero (<see href="https://developer.xero.com/documentation/guides/oauth2/client-credentials">documentation</see>).</summary>
    public static class Xero
    {
        /// <summary>Sign in; an ID token is issued (<c>openid</c>).</summary>
        [Description("Sign in; an ID token is issued")]
        public const string OpenId = "openid";

        /// <summary>A refresh token (<c>offline_access</c>).</summary>
        [Description("A refresh token")]
        public const string OfflineAccess = "offline_access";

        /// <summary>Organisation settings and accounts (<c>accounting.settings</c>).</summary>
        [Description("Organisation settings and accounts")]
        public const string AccountingSettings = "accounting.settings";

        /// <summary>Invoices, bank transactions and the like (<c>accounting.transactions</c>).</summary>
        [Description("Invoices, bank transactions and the like")]
        public const string AccountingTransactions = "accounting.transactions";

        /// <summary>E-mail address (<c>email</c>).</summary>
        [Description("E-mail address")]
        public const string Email = "email";

        /// <summary>Name (<c>profile</c>).</summary>
        [Description("Name")]
        public const string Profile = "profile";

        /// <summary>Contacts (<c>accounting.contacts</c>).</summary>
        [Description("Contacts")]
        public const string AccountingContacts = "accounting.contacts";

        /// <summary>Attachments (<c>accounting.attachments</c>).</summary>
        [Description("Attachments")]
        public const string AccountingAttachments = "accounting.attachments";

        /// <summary>Budgets (<c>accounting.budgets.read</c>).</summary>
        [Description("Budgets")]
        public const string AccountingBudgetsRead = "accounting.budgets.read";

        /// <summary>Journals (<c>accounting.journals.read</c>).</summary>
        [Description("Journals")]
        public const string AccountingJournalsRead = "accounting.journals.read";

        /// <summary>Reports (<c>accounting.reports.read</c>).</summary>
        [Description("Reports")]
        public const string AccountingReportsRead = "accounting.reports.read";

        /// <summary>Projects (<c>projects</c>).</summary>
        [Description("Projects")]
        public const string Projects = "projects";

        /// <summary>Attachments, read only (<c>accounting.attachments.read</c>).</summary>
        [Description("Attachments, read only")]
        public const string AccountingAttachmentsRead = "accounting.attachments.read";

        /// <summary>Bank transactions (<c>accounting.banktransactions</c>).</summary>
        [Description("Bank transactions")]
        public const string AccountingBanktransactions = "accounting.banktransactions";

        /// <summary>Contacts, read only (<c>accounting.contacts.read</c>).</summary>
        [Description("Contacts, read only")]
        public const string AccountingContactsRead = "accounting.contacts.read";

        /// <summary>Invoices (<c>accounting.invoices</c>).</summary>
        [Description("Invoices")]
        public const string AccountingInvoices = "accounting.invoices";

        /// <summary>Manual journals (<c>accounting.manualjournals</c>).</summary>
        [Description("Manual journals")]
        public const string AccountingManualjournals = "accounting.manualjournals";

        /// <summary>Payments (<c>accounting.payments</c>).</summary>
        [Description("Payments")]
        public const string AccountingPayments = "accounting.payments";

        /// <summary>Organisation settings and accounts, read only (<c>accounting.settings.read</c>).</summary>
        [Description("Organisation settings and accounts, read only")]
        public const string AccountingSettingsRead = "accounting.settings.read";

        /// <summary>Invoices, bank transactions and the like, read only (<c>accounting.transactions.read</c>).</summary>
        [Description("Invoices, bank transactions and the like, read only")]
        public const string AccountingTransactionsRead = "accounting.transactions.read";

        /// <summary>Fixed assets (<c>assets</c>).</summary>
        [Description("Fixed assets")]
        public const string Assets = "assets";

        /// <summary>Fixed assets, read only (<c>assets.read</c>).</summary>
        [Description("Fixed assets, read only")]
        public const string AssetsRead = "assets.read";

        /// <summary>Files (<c>files</c>).</summary>
        [Description("Files")]
        public const string Files = "files";

        /// <summary>Files, read only (<c>files.read</c>).</summary>
        [Description("Files, read only")]
        public const string FilesRead = "files.read";

        /// <summary>Projects, read only (<c>projects.read</c>).</summary>
        [Description("Projects, read only")]
        public const string ProjectsRead = "projects.read";

        /// <summary>1099 reports: read (<c>accounting.reports.tenninetynine.read</c>).</summary>
        [Description("1099 reports: read")]
        public const string AccountingReportsTenninetynineRead = "accounting.reports.tenninetynine.read";

        /// <summary>Bankfeeds: read and change (<c>bankfeeds</c>).</summary>
        [Description("Bankfeeds: read and change")]
        public const string Bankfeeds = "bankfeeds";

        /// <summary>Bank statements accounting data: read (<c>finance.bankstatementsplus.read</c>).</summary>
        [Description("Bank statements accounting data: read")]
        public const string FinanceBankstatementsplusRead = "finance.bankstatementsplus.read";

        /// <summary>Bank statement and reconcilation data: read (<c>finance.cashvalidation.read</c>).</summary>
        [Description("Bank statement and reconcilation data: read")]
        public const string FinanceCashvalidationRead = "finance.cashvalidation.read";

        /// <summary>Finacial statements: read (<c>finance.statements.read</c>).</summary>
        [Description("Finacial statements: read")]
        public const string FinanceStatementsRead = "finance.statements.read";

        /// <summary>Fixed assets: read (<c>marketplace.billing</c>).</summary>
        [Description("Fixed assets: read")]
        public const string MarketplaceBilling = "marketplace.billing";

        /// <summary>Payment services: read and change (<c>paymentservices</c>).</summary>
        [Description("Payment services: read and change")]
        public const string Paymentservices = "paymentservices";

        /// <summary>Payroll employees: read and change (<c>payroll.employees</c>).</summary>
        [Description("Payroll employees: read and change")]
        public const string PayrollEmployees = "payroll.employees";

        /// <summary>Payroll employees: read (<c>payroll.employees.read</c>).</summary>
        [Description("Payroll employees: read")]
        public const string PayrollEmployeesRead = "payroll.employees.read";

        /// <summary>Payroll payruns: read and change (<c>payroll.payruns</c>).</summary>
        [Description("Payroll payruns: read and change")]
        public const string PayrollPayruns = "payroll.payruns";

        /// <summary>Payroll payruns: read (<c>payroll.payruns.read</c>).</summary>
        [Description("Payroll payruns: read")]
        public const string PayrollPayrunsRead = "payroll.payruns.read";

        /// <summary>Payroll payslips: read and change (<c>payroll.payslip</c>).</summary>
        [Description("Payroll payslips: read and change")]
        public const string PayrollPayslip = "payroll.payslip";

        /// <summary>Payroll payslips: read (<c>payroll.payslip.read</c>).</summary>
        [Description("Payroll payslips: read")]
        public const string PayrollPayslipRead = "payroll.payslip.read";

        /// <summary>Payroll settings: read and change (<c>payroll.settings</c>).</summary>
        [Description("Payroll settings: read and change")]
        public const string PayrollSettings = "payroll.settings";

        /// <summary>Payroll settings: read (<c>payroll.settings.read</c>).</summary>
        [Description("Payroll settings: read")]
        public const string PayrollSettingsRead = "payroll.settings.read";

        /// <summary>Payroll timesheets: read and change (<c>payroll.timesheets</c>).</summary>
        [Description("Payroll timesheets: read and change")]
        public const string PayrollTimesheets = "payroll.timesheets";

        /// <summary>Payroll timesheets: read (<c>payroll.timesheets.read</c>).</summary>
        [Description("Payroll timesheets: read")]
        public const string PayrollTimesheetsRead = "payroll.timesheets.read";
    }
}
