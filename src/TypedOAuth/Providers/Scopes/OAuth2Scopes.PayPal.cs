// Written from paypal.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of PayPal.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of PayPal (<see href="https://developer.paypal.com/docs/api/overview/#">documentation</see>).</summary>
    public static class PayPal
    {
        /// <summary>Sign in; an ID token is issued (<c>openid</c>).</summary>
        [Description("Sign in; an ID token is issued")]
        public const string OpenId = "openid";

        /// <summary>E-mail addresses (<c>email</c>).</summary>
        [Description("E-mail addresses")]
        public const string Email = "email";

        /// <summary>Name and the like (<c>profile</c>).</summary>
        [Description("Name and the like")]
        public const string Profile = "profile";

        /// <summary>Address (<c>address</c>).</summary>
        [Description("Address")]
        public const string Address = "address";

        /// <summary>Phone number (<c>phone</c>).</summary>
        [Description("Phone number")]
        public const string Phone = "phone";

        /// <summary>Deprecated: use (<c>https://api.paypal.com/v1/payments/.*</c>).</summary>
        [Description("Deprecated: use")]
        public const string Unnamed = "https://api.paypal.com/v1/payments/.*";

        /// <summary>Payout to list of recipients: read (<c>https://uri.paypal.com/payments/payouts</c>).</summary>
        [Description("Payout to list of recipients: read")]
        public const string Payouts = "https://uri.paypal.com/payments/payouts";

        /// <summary>Verify Webhook Signature: use (<c>https://uri.paypal.com/services/applications/verify-webhook-signature</c>).</summary>
        [Description("Verify Webhook Signature: use")]
        public const string VerifyWebhookSignature = "https://uri.paypal.com/services/applications/verify-webhook-signature";

        /// <summary>Update Webhooks: read and change (<c>https://uri.paypal.com/services/applications/webhooks</c>).</summary>
        [Description("Update Webhooks: read and change")]
        public const string Webhooks = "https://uri.paypal.com/services/applications/webhooks";

        /// <summary>Buyer&apos;s checkout flow to load payment information: read (<c>https://uri.paypal.com/services/checkout/onetimepayment</c>).</summary>
        [Description("Buyer's checkout flow to load payment information: read")]
        public const string Onetimepayment = "https://uri.paypal.com/services/checkout/onetimepayment";

        /// <summary>Seller resources: change (<c>https://uri.paypal.com/services/customer/partner</c>).</summary>
        [Description("Seller resources: change")]
        public const string Partner = "https://uri.paypal.com/services/customer/partner";

        /// <summary>Referral data shared by Partner with PayPal: change (<c>https://uri.paypal.com/services/customer/partner-referrals</c>).</summary>
        [Description("Referral data shared by Partner with PayPal: change")]
        public const string PartnerReferrals = "https://uri.paypal.com/services/customer/partner-referrals";

        /// <summary>External referral data with PayPal: read and change (<c>https://uri.paypal.com/services/customer/partner-referrals/readwrite</c>).</summary>
        [Description("External referral data with PayPal: read and change")]
        public const string Readwrite = "https://uri.paypal.com/services/customer/partner-referrals/readwrite";

        /// <summary>Privilege allows client to validate eligibility and create dispute: change (<c>https://uri.paypal.com/services/disputes/create</c>).</summary>
        [Description("Privilege allows client to validate eligibility and create dispute: change")]
        public const string Create = "https://uri.paypal.com/services/disputes/create";

        /// <summary>Privilege allows client to read and search dispute: read (<c>https://uri.paypal.com/services/disputes/read</c>).</summary>
        [Description("Privilege allows client to read and search dispute: read")]
        public const string Read = "https://uri.paypal.com/services/disputes/read";

        /// <summary>Privilege allows client to read and search disputes but: read and change (<c>https://uri.paypal.com/services/disputes/read-buyer</c>).</summary>
        [Description("Privilege allows client to read and search disputes but: read and change")]
        public const string ReadBuyer = "https://uri.paypal.com/services/disputes/read-buyer";

        /// <summary>Privilege allows client to read and search disputes: read and change (<c>https://uri.paypal.com/services/disputes/read-ebay</c>).</summary>
        [Description("Privilege allows client to read and search disputes: read and change")]
        public const string ReadEbay = "https://uri.paypal.com/services/disputes/read-ebay";

        /// <summary>Privilege allows client to read and search disputes but: read and change (<c>https://uri.paypal.com/services/disputes/read-partner</c>).</summary>
        [Description("Privilege allows client to read and search disputes but: read and change")]
        public const string ReadPartner = "https://uri.paypal.com/services/disputes/read-partner";

        /// <summary>Privilege allows client to read and search disputes: read and change (<c>https://uri.paypal.com/services/disputes/read-seller</c>).</summary>
        [Description("Privilege allows client to read and search disputes: read and change")]
        public const string ReadSeller = "https://uri.paypal.com/services/disputes/read-seller";

        /// <summary>Privilege allows client to update dispute: change (<c>https://uri.paypal.com/services/disputes/update-buyer</c>).</summary>
        [Description("Privilege allows client to update dispute: change")]
        public const string UpdateBuyer = "https://uri.paypal.com/services/disputes/update-buyer";

        /// <summary>Privilege allows client to update dispute: change (<c>https://uri.paypal.com/services/disputes/update-partner</c>).</summary>
        [Description("Privilege allows client to update dispute: change")]
        public const string UpdatePartner = "https://uri.paypal.com/services/disputes/update-partner";

        /// <summary>Privilege allows client to update dispute: change (<c>https://uri.paypal.com/services/disputes/update-seller</c>).</summary>
        [Description("Privilege allows client to update dispute: change")]
        public const string UpdateSeller = "https://uri.paypal.com/services/disputes/update-seller";

        /// <summary>Privilege allows webhook platform to read dispute event: read (<c>https://uri.paypal.com/services/disputes/webhooks</c>).</summary>
        [Description("Privilege allows webhook platform to read dispute event: read")]
        public const string DisputesWebhooks = "https://uri.paypal.com/services/disputes/webhooks";

        /// <summary>Invoice resource: change (<c>https://uri.paypal.com/services/invoicing</c>).</summary>
        [Description("Invoice resource: change")]
        public const string Invoicing = "https://uri.paypal.com/services/invoicing";

        /// <summary>Invoice resource internal clients: change (<c>https://uri.paypal.com/services/invoicing/internal</c>).</summary>
        [Description("Invoice resource internal clients: change")]
        public const string Internal = "https://uri.paypal.com/services/invoicing/internal";

        /// <summary>Invoice details: read (<c>https://uri.paypal.com/services/invoicing/invoices/read</c>).</summary>
        [Description("Invoice details: read")]
        public const string InvoicesRead = "https://uri.paypal.com/services/invoicing/invoices/read";

        /// <summary>Managing: read and change (<c>https://uri.paypal.com/services/invoicing/invoices/readwrite</c>).</summary>
        [Description("Managing: read and change")]
        public const string InvoicesReadwrite = "https://uri.paypal.com/services/invoicing/invoices/readwrite";

        /// <summary>Permission to explicitly specify receiver of payment on request: use (<c>https://uri.paypal.com/services/payments/channelpartner</c>).</summary>
        [Description("Permission to explicitly specify receiver of payment on request: use")]
        public const string Channelpartner = "https://uri.paypal.com/services/payments/channelpartner";

        /// <summary>Payer&apos;s funding options available for payment: read (<c>https://uri.paypal.com/services/payments/funding-options</c>).</summary>
        [Description("Payer's funding options available for payment: read")]
        public const string FundingOptions = "https://uri.paypal.com/services/payments/funding-options";

        /// <summary>Permission for future or pre-approved payment: change (<c>https://uri.paypal.com/services/payments/futurepayments</c>).</summary>
        [Description("Permission for future or pre-approved payment: change")]
        public const string Futurepayments = "https://uri.paypal.com/services/payments/futurepayments";

        /// <summary>Initiates payments and checkout workflows: read (<c>https://uri.paypal.com/services/payments/initiatepayment</c>).</summary>
        [Description("Initiates payments and checkout workflows: read")]
        public const string Initiatepayment = "https://uri.paypal.com/services/payments/initiatepayment";

        /// <summary>Permission to initiate non referenced credit: use (<c>https://uri.paypal.com/services/payments/non-referenced-credit</c>).</summary>
        [Description("Permission to initiate non referenced credit: use")]
        public const string NonReferencedCredit = "https://uri.paypal.com/services/payments/non-referenced-credit";

        /// <summary>Client-side integration on Create, Get, Patch, Authorize &amp; Capture: read and change (<c>https://uri.paypal.com/services/payments/orders/client-side-integration</c>).</summary>
        [Description("Client-side integration on Create, Get, Patch, Authorize & Capture: read and change")]
        public const string ClientSideIntegration = "https://uri.paypal.com/services/payments/orders/client-side-integration";

        /// <summary>Permission to partners to withdraw partner fee as part: use (<c>https://uri.paypal.com/services/payments/partnerfee</c>).</summary>
        [Description("Permission to partners to withdraw partner fee as part: use")]
        public const string Partnerfee = "https://uri.paypal.com/services/payments/partnerfee";

        /// <summary>Payments and checkout workflow: read and change (<c>https://uri.paypal.com/services/payments/payment</c>).</summary>
        [Description("Payments and checkout workflow: read and change")]
        public const string Payment = "https://uri.paypal.com/services/payments/payment";

        /// <summary>Permission to do non-real time payments like authorization: use (<c>https://uri.paypal.com/services/payments/payment/authcapture</c>).</summary>
        [Description("Permission to do non-real time payments like authorization: use")]
        public const string Authcapture = "https://uri.paypal.com/services/payments/payment/authcapture";

        /// <summary>Permission to initiate reference transaction: use (<c>https://uri.paypal.com/services/payments/payment/reference-transaction</c>).</summary>
        [Description("Permission to initiate reference transaction: use")]
        public const string ReferenceTransaction = "https://uri.paypal.com/services/payments/payment/reference-transaction";

        /// <summary>Permission to do unbranded credit or debit card payments: use (<c>https://uri.paypal.com/services/payments/paymentcard</c>).</summary>
        [Description("Permission to do unbranded credit or debit card payments: use")]
        public const string Paymentcard = "https://uri.paypal.com/services/payments/paymentcard";

        /// <summary>Reversing completed payout item: use (<c>https://uri.paypal.com/services/payments/payouts-item/reverse</c>).</summary>
        [Description("Reversing completed payout item: use")]
        public const string Reverse = "https://uri.paypal.com/services/payments/payouts-item/reverse";

        /// <summary>Permission to do real time payment, with support: use (<c>https://uri.paypal.com/services/payments/realtimepayment</c>).</summary>
        [Description("Permission to do real time payment, with support: use")]
        public const string Realtimepayment = "https://uri.paypal.com/services/payments/realtimepayment";

        /// <summary>Permission to initiate refund/reversal on sale or capture transaction: use (<c>https://uri.paypal.com/services/payments/refund</c>).</summary>
        [Description("Permission to initiate refund/reversal on sale or capture transaction: use")]
        public const string Refund = "https://uri.paypal.com/services/payments/refund";

        /// <summary>Permission to do reverse payment: use (<c>https://uri.paypal.com/services/payments/reversepayment</c>).</summary>
        [Description("Permission to do reverse payment: use")]
        public const string Reversepayment = "https://uri.paypal.com/services/payments/reversepayment";

        /// <summary>Partners/facilitators to perform unilateralrefund and also refund: use (<c>https://uri.paypal.com/services/payments/unilateralrefund</c>).</summary>
        [Description("Partners/facilitators to perform unilateralrefund and also refund: use")]
        public const string Unilateralrefund = "https://uri.paypal.com/services/payments/unilateralrefund";

        /// <summary>Personal informations: use (<c>https://uri.paypal.com/services/paypalattributes</c>).</summary>
        [Description("Personal informations: use")]
        public const string Paypalattributes = "https://uri.paypal.com/services/paypalattributes";

        /// <summary>Privilege allows client to read and update referred dispute: read and change (<c>https://uri.paypal.com/services/referred-disputes/readwrite</c>).</summary>
        [Description("Privilege allows client to read and update referred dispute: read and change")]
        public const string ReferredDisputesReadwrite = "https://uri.paypal.com/services/referred-disputes/readwrite";

        /// <summary>Balances: read (<c>https://uri.paypal.com/services/reporting/balances/read</c>).</summary>
        [Description("Balances: read")]
        public const string BalancesRead = "https://uri.paypal.com/services/reporting/balances/read";

        /// <summary>Transactions Search: read (<c>https://uri.paypal.com/services/reporting/search/read</c>).</summary>
        [Description("Transactions Search: read")]
        public const string SearchRead = "https://uri.paypal.com/services/reporting/search/read";

        /// <summary>Tracking information: read (<c>https://uri.paypal.com/services/shipping/trackers/read</c>).</summary>
        [Description("Tracking information: read")]
        public const string TrackersRead = "https://uri.paypal.com/services/shipping/trackers/read";

        /// <summary>Tracking information: read and change (<c>https://uri.paypal.com/services/shipping/trackers/readwrite</c>).</summary>
        [Description("Tracking information: read and change")]
        public const string TrackersReadwrite = "https://uri.paypal.com/services/shipping/trackers/readwrite";

        /// <summary>Plan &amp; subscription: change (<c>https://uri.paypal.com/services/subscriptions</c>).</summary>
        [Description("Plan & subscription: change")]
        public const string Subscriptions = "https://uri.paypal.com/services/subscriptions";

        /// <summary>Permission to read customer information: read (<c>https://uri.paypal.com/services/vault/customers/read</c>).</summary>
        [Description("Permission to read customer information: read")]
        public const string CustomersRead = "https://uri.paypal.com/services/vault/customers/read";

        /// <summary>Permission to create/update customer information: read and change (<c>https://uri.paypal.com/services/vault/customers/readwrite</c>).</summary>
        [Description("Permission to create/update customer information: read and change")]
        public const string CustomersReadwrite = "https://uri.paypal.com/services/vault/customers/readwrite";

        /// <summary>Permission to only read from vault: read (<c>https://uri.paypal.com/services/vault/payment-tokens/read</c>).</summary>
        [Description("Permission to only read from vault: read")]
        public const string PaymentTokensRead = "https://uri.paypal.com/services/vault/payment-tokens/read";

        /// <summary>Payment instruments: read and change (<c>https://uri.paypal.com/services/vault/payment-tokens/readwrite</c>).</summary>
        [Description("Payment instruments: read and change")]
        public const string PaymentTokensReadwrite = "https://uri.paypal.com/services/vault/payment-tokens/readwrite";
    }
}
