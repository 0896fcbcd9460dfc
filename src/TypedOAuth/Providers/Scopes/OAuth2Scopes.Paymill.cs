// Written from paymill.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of PAYMILL.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of PAYMILL.</summary>
    public static class Paymill
    {
        /// <summary>Transactions: read and change (<c>transactions_rw</c>).</summary>
        [Description("Transactions: read and change")]
        public const string TransactionsRw = "transactions_rw";

        /// <summary>Clients: read (<c>clients_r</c>).</summary>
        [Description("Clients: read")]
        public const string ClientsR = "clients_r";

        /// <summary>Clients: read and change (<c>clients_rw</c>).</summary>
        [Description("Clients: read and change")]
        public const string ClientsRw = "clients_rw";

        /// <summary>Clients: read and change (<c>clients_w</c>).</summary>
        [Description("Clients: read and change")]
        public const string ClientsW = "clients_w";

        /// <summary>Offers: read (<c>offers_r</c>).</summary>
        [Description("Offers: read")]
        public const string OffersR = "offers_r";

        /// <summary>Offers: read and change (<c>offers_rw</c>).</summary>
        [Description("Offers: read and change")]
        public const string OffersRw = "offers_rw";

        /// <summary>Offers: read and change (<c>offers_w</c>).</summary>
        [Description("Offers: read and change")]
        public const string OffersW = "offers_w";

        /// <summary>Payments: read (<c>payments_r</c>).</summary>
        [Description("Payments: read")]
        public const string PaymentsR = "payments_r";

        /// <summary>Payments: read and change (<c>payments_rw</c>).</summary>
        [Description("Payments: read and change")]
        public const string PaymentsRw = "payments_rw";

        /// <summary>Payments: read and change (<c>payments_w</c>).</summary>
        [Description("Payments: read and change")]
        public const string PaymentsW = "payments_w";

        /// <summary>Preauthorizations: read (<c>preauthorizations_r</c>).</summary>
        [Description("Preauthorizations: read")]
        public const string PreauthorizationsR = "preauthorizations_r";

        /// <summary>Preauthorizations: read and change (<c>preauthorizations_rw</c>).</summary>
        [Description("Preauthorizations: read and change")]
        public const string PreauthorizationsRw = "preauthorizations_rw";

        /// <summary>Preauthorizations: read and change (<c>preauthorizations_w</c>).</summary>
        [Description("Preauthorizations: read and change")]
        public const string PreauthorizationsW = "preauthorizations_w";

        /// <summary>Refunds: read (<c>refunds_r</c>).</summary>
        [Description("Refunds: read")]
        public const string RefundsR = "refunds_r";

        /// <summary>Refunds: read and change (<c>refunds_rw</c>).</summary>
        [Description("Refunds: read and change")]
        public const string RefundsRw = "refunds_rw";

        /// <summary>Refunds: read and change (<c>refunds_w</c>).</summary>
        [Description("Refunds: read and change")]
        public const string RefundsW = "refunds_w";

        /// <summary>Subscriptions: read (<c>subscriptions_r</c>).</summary>
        [Description("Subscriptions: read")]
        public const string SubscriptionsR = "subscriptions_r";

        /// <summary>Subscriptions: read and change (<c>subscriptions_rw</c>).</summary>
        [Description("Subscriptions: read and change")]
        public const string SubscriptionsRw = "subscriptions_rw";

        /// <summary>Subscriptions: read and change (<c>subscriptions_w</c>).</summary>
        [Description("Subscriptions: read and change")]
        public const string SubscriptionsW = "subscriptions_w";

        /// <summary>Transactions: read (<c>transactions_r</c>).</summary>
        [Description("Transactions: read")]
        public const string TransactionsR = "transactions_r";

        /// <summary>Transactions: read and change (<c>transactions_w</c>).</summary>
        [Description("Transactions: read and change")]
        public const string TransactionsW = "transactions_w";

        /// <summary>Webhooks: read (<c>webhooks_r</c>).</summary>
        [Description("Webhooks: read")]
        public const string WebhooksR = "webhooks_r";

        /// <summary>Webhooks: read and change (<c>webhooks_rw</c>).</summary>
        [Description("Webhooks: read and change")]
        public const string WebhooksRw = "webhooks_rw";

        /// <summary>Webhooks: read and change (<c>webhooks_w</c>).</summary>
        [Description("Webhooks: read and change")]
        public const string WebhooksW = "webhooks_w";
    }
}
