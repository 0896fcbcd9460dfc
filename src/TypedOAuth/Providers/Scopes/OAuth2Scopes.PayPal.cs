// Written from paypal.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of PayPal.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of PayPal (<see href="https://developer.paypal.com/docs/log-in-with-paypal/">documentation</see>).</summary>
    public static class PayPal
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Email addresses (<c>email</c>).</summary>
        [Description("Email addresses")]
        public const string Email = "email";

        /// <summary>Name and account data (<c>profile</c>).</summary>
        [Description("Name and account data")]
        public const string Profile = "profile";

        /// <summary>Address (<c>address</c>).</summary>
        [Description("Address")]
        public const string Address = "address";

        /// <summary>Phone number (<c>phone</c>).</summary>
        [Description("Phone number")]
        public const string Phone = "phone";

        /// <summary>Send payouts (<c>https://uri.paypal.com/payments/payouts</c>).</summary>
        [Description("Send payouts")]
        public const string Payouts = "https://uri.paypal.com/payments/payouts";

        /// <summary>Verify signatures of webhooks (<c>https://uri.paypal.com/services/applications/verify-webhook-signature</c>).</summary>
        [Description("Verify signatures of webhooks")]
        public const string VerifyWebhookSignature = "https://uri.paypal.com/services/applications/verify-webhook-signature";

        /// <summary>Manage webhooks (<c>https://uri.paypal.com/services/applications/webhooks</c>).</summary>
        [Description("Manage webhooks")]
        public const string Webhooks = "https://uri.paypal.com/services/applications/webhooks";

        /// <summary>Read payment data during checkout (<c>https://uri.paypal.com/services/checkout/onetimepayment</c>).</summary>
        [Description("Read payment data during checkout")]
        public const string OneTimePayment = "https://uri.paypal.com/services/checkout/onetimepayment";

        /// <summary>Manage data of sellers (partners) (<c>https://uri.paypal.com/services/customer/partner</c>).</summary>
        [Description("Manage data of sellers (partners)")]
        public const string PartnerCustomers = "https://uri.paypal.com/services/customer/partner";

        /// <summary>Create seller referrals (partners) (<c>https://uri.paypal.com/services/customer/partner-referrals</c>).</summary>
        [Description("Create seller referrals (partners)")]
        public const string PartnerReferrals = "https://uri.paypal.com/services/customer/partner-referrals";

        /// <summary>Read and change seller referrals (partners) (<c>https://uri.paypal.com/services/customer/partner-referrals/readwrite</c>).</summary>
        [Description("Read and change seller referrals (partners)")]
        public const string PartnerReferralsReadWrite = "https://uri.paypal.com/services/customer/partner-referrals/readwrite";

        /// <summary>Create disputes (<c>https://uri.paypal.com/services/disputes/create</c>).</summary>
        [Description("Create disputes")]
        public const string DisputesCreate = "https://uri.paypal.com/services/disputes/create";

        /// <summary>Read disputes (<c>https://uri.paypal.com/services/disputes/read</c>).</summary>
        [Description("Read disputes")]
        public const string DisputesRead = "https://uri.paypal.com/services/disputes/read";

        /// <summary>Read disputes of buyers (<c>https://uri.paypal.com/services/disputes/read-buyer</c>).</summary>
        [Description("Read disputes of buyers")]
        public const string DisputesReadBuyer = "https://uri.paypal.com/services/disputes/read-buyer";

        /// <summary>Read disputes from eBay (<c>https://uri.paypal.com/services/disputes/read-ebay</c>).</summary>
        [Description("Read disputes from eBay")]
        public const string DisputesReadEbay = "https://uri.paypal.com/services/disputes/read-ebay";

        /// <summary>Read disputes of a partner&apos;s sellers (<c>https://uri.paypal.com/services/disputes/read-partner</c>).</summary>
        [Description("Read disputes of a partner's sellers")]
        public const string DisputesReadPartner = "https://uri.paypal.com/services/disputes/read-partner";

        /// <summary>Read disputes of sellers (<c>https://uri.paypal.com/services/disputes/read-seller</c>).</summary>
        [Description("Read disputes of sellers")]
        public const string DisputesReadSeller = "https://uri.paypal.com/services/disputes/read-seller";

        /// <summary>Change disputes of buyers (<c>https://uri.paypal.com/services/disputes/update-buyer</c>).</summary>
        [Description("Change disputes of buyers")]
        public const string DisputesUpdateBuyer = "https://uri.paypal.com/services/disputes/update-buyer";

        /// <summary>Change disputes of a partner&apos;s sellers (<c>https://uri.paypal.com/services/disputes/update-partner</c>).</summary>
        [Description("Change disputes of a partner's sellers")]
        public const string DisputesUpdatePartner = "https://uri.paypal.com/services/disputes/update-partner";

        /// <summary>Change disputes of sellers (<c>https://uri.paypal.com/services/disputes/update-seller</c>).</summary>
        [Description("Change disputes of sellers")]
        public const string DisputesUpdateSeller = "https://uri.paypal.com/services/disputes/update-seller";

        /// <summary>Receive events of disputes (<c>https://uri.paypal.com/services/disputes/webhooks</c>).</summary>
        [Description("Receive events of disputes")]
        public const string DisputesWebhooks = "https://uri.paypal.com/services/disputes/webhooks";

        /// <summary>Manage invoices (<c>https://uri.paypal.com/services/invoicing</c>).</summary>
        [Description("Manage invoices")]
        public const string Invoicing = "https://uri.paypal.com/services/invoicing";

        /// <summary>Manage invoices (internal clients) (<c>https://uri.paypal.com/services/invoicing/internal</c>).</summary>
        [Description("Manage invoices (internal clients)")]
        public const string InvoicingInternal = "https://uri.paypal.com/services/invoicing/internal";

        /// <summary>Read invoices (<c>https://uri.paypal.com/services/invoicing/invoices/read</c>).</summary>
        [Description("Read invoices")]
        public const string InvoicesRead = "https://uri.paypal.com/services/invoicing/invoices/read";

        /// <summary>Read and change invoices (<c>https://uri.paypal.com/services/invoicing/invoices/readwrite</c>).</summary>
        [Description("Read and change invoices")]
        public const string InvoicesReadWrite = "https://uri.paypal.com/services/invoicing/invoices/readwrite";

        /// <summary>Name the receiver of a payment (partners) (<c>https://uri.paypal.com/services/payments/channelpartner</c>).</summary>
        [Description("Name the receiver of a payment (partners)")]
        public const string ChannelPartner = "https://uri.paypal.com/services/payments/channelpartner";

        /// <summary>Read funding options of the payer (<c>https://uri.paypal.com/services/payments/funding-options</c>).</summary>
        [Description("Read funding options of the payer")]
        public const string FundingOptions = "https://uri.paypal.com/services/payments/funding-options";

        /// <summary>Take future payments (<c>https://uri.paypal.com/services/payments/futurepayments</c>).</summary>
        [Description("Take future payments")]
        public const string FuturePayments = "https://uri.paypal.com/services/payments/futurepayments";

        /// <summary>Start payments (<c>https://uri.paypal.com/services/payments/initiatepayment</c>).</summary>
        [Description("Start payments")]
        public const string InitiatePayment = "https://uri.paypal.com/services/payments/initiatepayment";

        /// <summary>Send credits without a prior payment (<c>https://uri.paypal.com/services/payments/non-referenced-credit</c>).</summary>
        [Description("Send credits without a prior payment")]
        public const string NonReferencedCredit = "https://uri.paypal.com/services/payments/non-referenced-credit";

        /// <summary>Create and capture orders in the browser (<c>https://uri.paypal.com/services/payments/orders/client-side-integration</c>).</summary>
        [Description("Create and capture orders in the browser")]
        public const string OrdersClientSideIntegration = "https://uri.paypal.com/services/payments/orders/client-side-integration";

        /// <summary>Take partner fees (<c>https://uri.paypal.com/services/payments/partnerfee</c>).</summary>
        [Description("Take partner fees")]
        public const string PartnerFee = "https://uri.paypal.com/services/payments/partnerfee";

        /// <summary>Create and read payments (<c>https://uri.paypal.com/services/payments/payment</c>).</summary>
        [Description("Create and read payments")]
        public const string Payment = "https://uri.paypal.com/services/payments/payment";

        /// <summary>Authorize and capture payments (<c>https://uri.paypal.com/services/payments/payment/authcapture</c>).</summary>
        [Description("Authorize and capture payments")]
        public const string AuthCapture = "https://uri.paypal.com/services/payments/payment/authcapture";

        /// <summary>Take payments by a billing agreement (<c>https://uri.paypal.com/services/payments/payment/reference-transaction</c>).</summary>
        [Description("Take payments by a billing agreement")]
        public const string ReferenceTransaction = "https://uri.paypal.com/services/payments/payment/reference-transaction";

        /// <summary>Take card payments (<c>https://uri.paypal.com/services/payments/paymentcard</c>).</summary>
        [Description("Take card payments")]
        public const string PaymentCard = "https://uri.paypal.com/services/payments/paymentcard";

        /// <summary>Reverse payouts (<c>https://uri.paypal.com/services/payments/payouts-item/reverse</c>).</summary>
        [Description("Reverse payouts")]
        public const string PayoutsItemReverse = "https://uri.paypal.com/services/payments/payouts-item/reverse";

        /// <summary>Take payments in real time (<c>https://uri.paypal.com/services/payments/realtimepayment</c>).</summary>
        [Description("Take payments in real time")]
        public const string RealTimePayment = "https://uri.paypal.com/services/payments/realtimepayment";

        /// <summary>Refund payments (<c>https://uri.paypal.com/services/payments/refund</c>).</summary>
        [Description("Refund payments")]
        public const string Refund = "https://uri.paypal.com/services/payments/refund";

        /// <summary>Reverse payments (<c>https://uri.paypal.com/services/payments/reversepayment</c>).</summary>
        [Description("Reverse payments")]
        public const string ReversePayment = "https://uri.paypal.com/services/payments/reversepayment";

        /// <summary>Refund payments without a prior payment (<c>https://uri.paypal.com/services/payments/unilateralrefund</c>).</summary>
        [Description("Refund payments without a prior payment")]
        public const string UnilateralRefund = "https://uri.paypal.com/services/payments/unilateralrefund";

        /// <summary>Read account attributes (<c>https://uri.paypal.com/services/paypalattributes</c>).</summary>
        [Description("Read account attributes")]
        public const string PayPalAttributes = "https://uri.paypal.com/services/paypalattributes";

        /// <summary>Read and change referred disputes (<c>https://uri.paypal.com/services/referred-disputes/readwrite</c>).</summary>
        [Description("Read and change referred disputes")]
        public const string ReferredDisputesReadWrite = "https://uri.paypal.com/services/referred-disputes/readwrite";

        /// <summary>Read balances (<c>https://uri.paypal.com/services/reporting/balances/read</c>).</summary>
        [Description("Read balances")]
        public const string BalancesRead = "https://uri.paypal.com/services/reporting/balances/read";

        /// <summary>Search transactions (<c>https://uri.paypal.com/services/reporting/search/read</c>).</summary>
        [Description("Search transactions")]
        public const string TransactionSearchRead = "https://uri.paypal.com/services/reporting/search/read";

        /// <summary>Read shipment tracking (<c>https://uri.paypal.com/services/shipping/trackers/read</c>).</summary>
        [Description("Read shipment tracking")]
        public const string TrackersRead = "https://uri.paypal.com/services/shipping/trackers/read";

        /// <summary>Read and change shipment tracking (<c>https://uri.paypal.com/services/shipping/trackers/readwrite</c>).</summary>
        [Description("Read and change shipment tracking")]
        public const string TrackersReadWrite = "https://uri.paypal.com/services/shipping/trackers/readwrite";

        /// <summary>Manage plans and subscriptions (<c>https://uri.paypal.com/services/subscriptions</c>).</summary>
        [Description("Manage plans and subscriptions")]
        public const string Subscriptions = "https://uri.paypal.com/services/subscriptions";

        /// <summary>Read saved customers (<c>https://uri.paypal.com/services/vault/customers/read</c>).</summary>
        [Description("Read saved customers")]
        public const string VaultCustomersRead = "https://uri.paypal.com/services/vault/customers/read";

        /// <summary>Read and change saved customers (<c>https://uri.paypal.com/services/vault/customers/readwrite</c>).</summary>
        [Description("Read and change saved customers")]
        public const string VaultCustomersReadWrite = "https://uri.paypal.com/services/vault/customers/readwrite";

        /// <summary>Read saved payment methods (<c>https://uri.paypal.com/services/vault/payment-tokens/read</c>).</summary>
        [Description("Read saved payment methods")]
        public const string PaymentTokensRead = "https://uri.paypal.com/services/vault/payment-tokens/read";

        /// <summary>Read and change saved payment methods (<c>https://uri.paypal.com/services/vault/payment-tokens/readwrite</c>).</summary>
        [Description("Read and change saved payment methods")]
        public const string PaymentTokensReadWrite = "https://uri.paypal.com/services/vault/payment-tokens/readwrite";
    }
}
