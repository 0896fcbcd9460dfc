// Written from paymill.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of PAYMILL.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of PAYMILL (<see href="https://developers.paymill.com/">documentation</see>).</summary>
    public static class Paymill
    {
        /// <summary>Read and change transactions (<c>transactions_rw</c>).</summary>
        [Description("Read and change transactions")]
        public const string TransactionsRw = "transactions_rw";

        /// <summary>Read clients (<c>clients_r</c>).</summary>
        [Description("Read clients")]
        public const string ClientsR = "clients_r";

        /// <summary>Read and change clients (<c>clients_rw</c>).</summary>
        [Description("Read and change clients")]
        public const string ClientsRw = "clients_rw";

        /// <summary>Change clients (<c>clients_w</c>).</summary>
        [Description("Change clients")]
        public const string ClientsW = "clients_w";

        /// <summary>Read offers (<c>offers_r</c>).</summary>
        [Description("Read offers")]
        public const string OffersR = "offers_r";

        /// <summary>Read and change offers (<c>offers_rw</c>).</summary>
        [Description("Read and change offers")]
        public const string OffersRw = "offers_rw";

        /// <summary>Change offers (<c>offers_w</c>).</summary>
        [Description("Change offers")]
        public const string OffersW = "offers_w";

        /// <summary>Read payments (<c>payments_r</c>).</summary>
        [Description("Read payments")]
        public const string PaymentsR = "payments_r";

        /// <summary>Read and change payments (<c>payments_rw</c>).</summary>
        [Description("Read and change payments")]
        public const string PaymentsRw = "payments_rw";

        /// <summary>Change payments (<c>payments_w</c>).</summary>
        [Description("Change payments")]
        public const string PaymentsW = "payments_w";

        /// <summary>Read preauthorizations (<c>preauthorizations_r</c>).</summary>
        [Description("Read preauthorizations")]
        public const string PreauthorizationsR = "preauthorizations_r";

        /// <summary>Read and change preauthorizations (<c>preauthorizations_rw</c>).</summary>
        [Description("Read and change preauthorizations")]
        public const string PreauthorizationsRw = "preauthorizations_rw";

        /// <summary>Change preauthorizations (<c>preauthorizations_w</c>).</summary>
        [Description("Change preauthorizations")]
        public const string PreauthorizationsW = "preauthorizations_w";

        /// <summary>Read refunds (<c>refunds_r</c>).</summary>
        [Description("Read refunds")]
        public const string RefundsR = "refunds_r";

        /// <summary>Read and change refunds (<c>refunds_rw</c>).</summary>
        [Description("Read and change refunds")]
        public const string RefundsRw = "refunds_rw";

        /// <summary>Change refunds (<c>refunds_w</c>).</summary>
        [Description("Change refunds")]
        public const string RefundsW = "refunds_w";

        /// <summary>Read subscriptions (<c>subscriptions_r</c>).</summary>
        [Description("Read subscriptions")]
        public const string SubscriptionsR = "subscriptions_r";

        /// <summary>Read and change subscriptions (<c>subscriptions_rw</c>).</summary>
        [Description("Read and change subscriptions")]
        public const string SubscriptionsRw = "subscriptions_rw";

        /// <summary>Change subscriptions (<c>subscriptions_w</c>).</summary>
        [Description("Change subscriptions")]
        public const string SubscriptionsW = "subscriptions_w";

        /// <summary>Read transactions (<c>transactions_r</c>).</summary>
        [Description("Read transactions")]
        public const string TransactionsR = "transactions_r";

        /// <summary>Change transactions (<c>transactions_w</c>).</summary>
        [Description("Change transactions")]
        public const string TransactionsW = "transactions_w";

        /// <summary>Read webhooks (<c>webhooks_r</c>).</summary>
        [Description("Read webhooks")]
        public const string WebhooksR = "webhooks_r";

        /// <summary>Read and change webhooks (<c>webhooks_rw</c>).</summary>
        [Description("Read and change webhooks")]
        public const string WebhooksRw = "webhooks_rw";

        /// <summary>Change webhooks (<c>webhooks_w</c>).</summary>
        [Description("Change webhooks")]
        public const string WebhooksW = "webhooks_w";
    }
}
