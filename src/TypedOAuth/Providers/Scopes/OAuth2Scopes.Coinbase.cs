// Written from coinbase.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Coinbase.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Coinbase (<see href="https://docs.cdp.coinbase.com/coinbase-app/docs/coinbase-app-reference">documentation</see>).</summary>
    public static class Coinbase
    {
        /// <summary>Stay connected (returns a refresh token) (<c>offline_access</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string OfflineAccess = "offline_access";

        /// <summary>Read your profile (<c>wallet:user:read</c>).</summary>
        [Description("Read your profile")]
        public const string WalletUserRead = "wallet:user:read";

        /// <summary>Read your email address (<c>wallet:user:email</c>).</summary>
        [Description("Read your email address")]
        public const string WalletUserEmail = "wallet:user:email";

        /// <summary>Read accounts and balances (<c>wallet:accounts:read</c>).</summary>
        [Description("Read accounts and balances")]
        public const string WalletAccountsRead = "wallet:accounts:read";

        /// <summary>Read transactions (<c>wallet:transactions:read</c>).</summary>
        [Description("Read transactions")]
        public const string WalletTransactionsRead = "wallet:transactions:read";

        /// <summary>Send money (<c>wallet:transactions:send</c>).</summary>
        [Description("Send money")]
        public const string WalletTransactionsSend = "wallet:transactions:send";
    }
}
