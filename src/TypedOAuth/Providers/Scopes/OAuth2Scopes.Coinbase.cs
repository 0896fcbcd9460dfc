// Written from coinbase.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Coinbase.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Coinbase (<see href="https://docs.cdp.coinbase.com/coinbase-app/docs/coinbase-app-reference">documentation</see>).</summary>
    public static class Coinbase
    {
        /// <summary>The scope (<c>offline_access</c>).</summary>
        public const string OfflineAccess = "offline_access";

        /// <summary>Profile (<c>wallet:user:read</c>).</summary>
        [Description("Profile")]
        public const string WalletUserRead = "wallet:user:read";

        /// <summary>E-mail address (<c>wallet:user:email</c>).</summary>
        [Description("E-mail address")]
        public const string WalletUserEmail = "wallet:user:email";

        /// <summary>Accounts and balances (<c>wallet:accounts:read</c>).</summary>
        [Description("Accounts and balances")]
        public const string WalletAccountsRead = "wallet:accounts:read";

        /// <summary>Receive addresses and create new ones: read and change (<c>addresses</c>).</summary>
        [Description("Receive addresses and create new ones: read and change")]
        public const string Addresses = "addresses";

        /// <summary>Balance: read (<c>balance</c>).</summary>
        [Description("Balance: read")]
        public const string Balance = "balance";

        /// <summary>Payment buttons: change (<c>buttons</c>).</summary>
        [Description("Payment buttons: change")]
        public const string Buttons = "buttons";

        /// <summary>Buy bitcoin: use (<c>buy</c>).</summary>
        [Description("Buy bitcoin: use")]
        public const string Buy = "buy";

        /// <summary>Emails and bitcoin addresses in contact list: read and change (<c>contacts</c>).</summary>
        [Description("Emails and bitcoin addresses in contact list: read and change")]
        public const string Contacts = "contacts";

        /// <summary>Payment buttons and forms, view basic user information, edit: read and change (<c>merchant</c>).</summary>
        [Description("Payment buttons and forms, view basic user information, edit: read and change")]
        public const string Merchant = "merchant";

        /// <summary>OAuth applications: read and change (<c>oauth_apps</c>).</summary>
        [Description("OAuth applications: read and change")]
        public const string OauthApps = "oauth_apps";

        /// <summary>Merchant orders received: read (<c>orders</c>).</summary>
        [Description("Merchant orders received: read")]
        public const string Orders = "orders";

        /// <summary>Recurring payments: read (<c>recurring_payments</c>).</summary>
        [Description("Recurring payments: read")]
        public const string RecurringPayments = "recurring_payments";

        /// <summary>Reports: read and change (<c>reports</c>).</summary>
        [Description("Reports: read and change")]
        public const string Reports = "reports";

        /// <summary>Money from account: use (<c>request</c>).</summary>
        [Description("Money from account: use")]
        public const string Request = "request";

        /// <summary>Sell bitcoin: use (<c>sell</c>).</summary>
        [Description("Sell bitcoin: use")]
        public const string Sell = "sell";

        /// <summary>Debit money from account: use (<c>send</c>).</summary>
        [Description("Debit money from account: use")]
        public const string Send = "send";

        /// <summary>Debit money: use (<c>send:bypass_2fa</c>).</summary>
        [Description("Debit money: use")]
        public const string SendBypass2fa = "send:bypass_2fa";

        /// <summary>Transaction history: read (<c>transactions</c>).</summary>
        [Description("Transaction history: read")]
        public const string Transactions = "transactions";

        /// <summary>Transfer money between accounts: use (<c>transfer</c>).</summary>
        [Description("Transfer money between accounts: use")]
        public const string Transfer = "transfer";

        /// <summary>Bitcoin buy and sell history: read (<c>transfers</c>).</summary>
        [Description("Bitcoin buy and sell history: read")]
        public const string Transfers = "transfers";

        /// <summary>Basic account information: read (<c>user</c>).</summary>
        [Description("Basic account information: read")]
        public const string User = "user";

        /// <summary>Transactions (<c>wallet:transactions:read</c>).</summary>
        [Description("Transactions")]
        public const string WalletTransactionsRead = "wallet:transactions:read";

        /// <summary>Send money (<c>wallet:transactions:send</c>).</summary>
        [Description("Send money")]
        public const string WalletTransactionsSend = "wallet:transactions:send";
    }
}
