// Written from ebay.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of eBay.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of eBay (<see href="https://developer.ebay.com/api-docs/static/authorization_guide_landing.html">documentation</see>).</summary>
    public static class EBay
    {
        /// <summary>Read your user profile (<c>https://api.ebay.com/oauth/api_scope/commerce.identity.readonly</c>).</summary>
        [Description("Read your user profile")]
        public const string CommerceIdentityReadonly = "https://api.ebay.com/oauth/api_scope/commerce.identity.readonly";

        /// <summary>Read public data (<c>https://api.ebay.com/oauth/api_scope</c>).</summary>
        [Description("Read public data")]
        public const string PublicData = "https://api.ebay.com/oauth/api_scope";

        /// <summary>Read and change account settings (<c>https://api.ebay.com/oauth/api_scope/sell.account</c>).</summary>
        [Description("Read and change account settings")]
        public const string SellAccount = "https://api.ebay.com/oauth/api_scope/sell.account";

        /// <summary>Read and change inventory and offers (<c>https://api.ebay.com/oauth/api_scope/sell.inventory</c>).</summary>
        [Description("Read and change inventory and offers")]
        public const string SellInventory = "https://api.ebay.com/oauth/api_scope/sell.inventory";

        /// <summary>Read and change notification subscriptions (<c>https://api.ebay.com/oauth/api_scope/commerce.notification.subscription</c>).</summary>
        [Description("Read and change notification subscriptions")]
        public const string CommerceNotificationSubscription = "https://api.ebay.com/oauth/api_scope/commerce.notification.subscription";

        /// <summary>Read notification subscriptions (<c>https://api.ebay.com/oauth/api_scope/commerce.notification.subscription.readonly</c>).</summary>
        [Description("Read notification subscriptions")]
        public const string CommerceNotificationSubscriptionReadonly = "https://api.ebay.com/oauth/api_scope/commerce.notification.subscription.readonly";

        /// <summary>Read account settings (<c>https://api.ebay.com/oauth/api_scope/sell.account.readonly</c>).</summary>
        [Description("Read account settings")]
        public const string SellAccountReadonly = "https://api.ebay.com/oauth/api_scope/sell.account.readonly";

        /// <summary>Read sales analytics (<c>https://api.ebay.com/oauth/api_scope/sell.analytics.readonly</c>).</summary>
        [Description("Read sales analytics")]
        public const string SellAnalyticsReadonly = "https://api.ebay.com/oauth/api_scope/sell.analytics.readonly";

        /// <summary>Read payouts and transactions (<c>https://api.ebay.com/oauth/api_scope/sell.finances</c>).</summary>
        [Description("Read payouts and transactions")]
        public const string SellFinances = "https://api.ebay.com/oauth/api_scope/sell.finances";

        /// <summary>Read and fulfill orders (<c>https://api.ebay.com/oauth/api_scope/sell.fulfillment</c>).</summary>
        [Description("Read and fulfill orders")]
        public const string SellFulfillment = "https://api.ebay.com/oauth/api_scope/sell.fulfillment";

        /// <summary>Read orders (<c>https://api.ebay.com/oauth/api_scope/sell.fulfillment.readonly</c>).</summary>
        [Description("Read orders")]
        public const string SellFulfillmentReadonly = "https://api.ebay.com/oauth/api_scope/sell.fulfillment.readonly";

        /// <summary>Read inventory and offers (<c>https://api.ebay.com/oauth/api_scope/sell.inventory.readonly</c>).</summary>
        [Description("Read inventory and offers")]
        public const string SellInventoryReadonly = "https://api.ebay.com/oauth/api_scope/sell.inventory.readonly";

        /// <summary>Read and change marketing campaigns (<c>https://api.ebay.com/oauth/api_scope/sell.marketing</c>).</summary>
        [Description("Read and change marketing campaigns")]
        public const string SellMarketing = "https://api.ebay.com/oauth/api_scope/sell.marketing";

        /// <summary>Read marketing campaigns (<c>https://api.ebay.com/oauth/api_scope/sell.marketing.readonly</c>).</summary>
        [Description("Read marketing campaigns")]
        public const string SellMarketingReadonly = "https://api.ebay.com/oauth/api_scope/sell.marketing.readonly";

        /// <summary>Read and answer payment disputes (<c>https://api.ebay.com/oauth/api_scope/sell.payment.dispute</c>).</summary>
        [Description("Read and answer payment disputes")]
        public const string SellPaymentDispute = "https://api.ebay.com/oauth/api_scope/sell.payment.dispute";

        /// <summary>Read and change feedback (<c>https://api.ebay.com/oauth/api_scope/sell.reputation</c>).</summary>
        [Description("Read and change feedback")]
        public const string SellReputation = "https://api.ebay.com/oauth/api_scope/sell.reputation";

        /// <summary>Read feedback (<c>https://api.ebay.com/oauth/api_scope/sell.reputation.readonly</c>).</summary>
        [Description("Read feedback")]
        public const string SellReputationReadonly = "https://api.ebay.com/oauth/api_scope/sell.reputation.readonly";

        /// <summary>Read and change the store (<c>https://api.ebay.com/oauth/api_scope/sell.stores</c>).</summary>
        [Description("Read and change the store")]
        public const string SellStores = "https://api.ebay.com/oauth/api_scope/sell.stores";

        /// <summary>Read the store (<c>https://api.ebay.com/oauth/api_scope/sell.stores.readonly</c>).</summary>
        [Description("Read the store")]
        public const string SellStoresReadonly = "https://api.ebay.com/oauth/api_scope/sell.stores.readonly";
    }
}
