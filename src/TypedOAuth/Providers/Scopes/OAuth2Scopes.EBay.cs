// Written from ebay.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of eBay.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of eBay (<see href="https://developer.ebay.com/api-docs/static/authorization_guide_landing.html">documentation</see>).</summary>
    public static class EBay
    {
        /// <summary>The scope (<c>https://api.ebay.com/oauth/api_scope/commerce.identity.readonly</c>).</summary>
        public const string CommerceIdentityReadonly = "https://api.ebay.com/oauth/api_scope/commerce.identity.readonly";

        /// <summary>Public data (<c>https://api.ebay.com/oauth/api_scope</c>).</summary>
        [Description("Public data")]
        public const string ApiScope = "https://api.ebay.com/oauth/api_scope";

        /// <summary>The scope (<c>https://api.ebay.com/oauth/api_scope/sell.account</c>).</summary>
        public const string SellAccount = "https://api.ebay.com/oauth/api_scope/sell.account";

        /// <summary>The scope (<c>https://api.ebay.com/oauth/api_scope/sell.inventory</c>).</summary>
        public const string SellInventory = "https://api.ebay.com/oauth/api_scope/sell.inventory";

        /// <summary>The scope (<c>https://api.ebay.com/oauth/api_scope/commerce.notification.subscription</c>).</summary>
        public const string CommerceNotificationSubscription = "https://api.ebay.com/oauth/api_scope/commerce.notification.subscription";

        /// <summary>The scope (<c>https://api.ebay.com/oauth/api_scope/commerce.notification.subscription.readonly</c>).</summary>
        public const string CommerceNotificationSubscriptionReadonly = "https://api.ebay.com/oauth/api_scope/commerce.notification.subscription.readonly";

        /// <summary>The scope (<c>https://api.ebay.com/oauth/api_scope/sell.account.readonly</c>).</summary>
        public const string SellAccountReadonly = "https://api.ebay.com/oauth/api_scope/sell.account.readonly";

        /// <summary>The scope (<c>https://api.ebay.com/oauth/api_scope/sell.analytics.readonly</c>).</summary>
        public const string SellAnalyticsReadonly = "https://api.ebay.com/oauth/api_scope/sell.analytics.readonly";

        /// <summary>The scope (<c>https://api.ebay.com/oauth/api_scope/sell.finances</c>).</summary>
        public const string SellFinances = "https://api.ebay.com/oauth/api_scope/sell.finances";

        /// <summary>The scope (<c>https://api.ebay.com/oauth/api_scope/sell.fulfillment</c>).</summary>
        public const string SellFulfillment = "https://api.ebay.com/oauth/api_scope/sell.fulfillment";

        /// <summary>The scope (<c>https://api.ebay.com/oauth/api_scope/sell.fulfillment.readonly</c>).</summary>
        public const string SellFulfillmentReadonly = "https://api.ebay.com/oauth/api_scope/sell.fulfillment.readonly";

        /// <summary>The scope (<c>https://api.ebay.com/oauth/api_scope/sell.inventory.readonly</c>).</summary>
        public const string SellInventoryReadonly = "https://api.ebay.com/oauth/api_scope/sell.inventory.readonly";

        /// <summary>The scope (<c>https://api.ebay.com/oauth/api_scope/sell.marketing</c>).</summary>
        public const string SellMarketing = "https://api.ebay.com/oauth/api_scope/sell.marketing";

        /// <summary>The scope (<c>https://api.ebay.com/oauth/api_scope/sell.marketing.readonly</c>).</summary>
        public const string SellMarketingReadonly = "https://api.ebay.com/oauth/api_scope/sell.marketing.readonly";

        /// <summary>The scope (<c>https://api.ebay.com/oauth/api_scope/sell.payment.dispute</c>).</summary>
        public const string SellPaymentDispute = "https://api.ebay.com/oauth/api_scope/sell.payment.dispute";

        /// <summary>The scope (<c>https://api.ebay.com/oauth/api_scope/sell.reputation</c>).</summary>
        public const string SellReputation = "https://api.ebay.com/oauth/api_scope/sell.reputation";

        /// <summary>The scope (<c>https://api.ebay.com/oauth/api_scope/sell.reputation.readonly</c>).</summary>
        public const string SellReputationReadonly = "https://api.ebay.com/oauth/api_scope/sell.reputation.readonly";

        /// <summary>The scope (<c>https://api.ebay.com/oauth/api_scope/sell.stores</c>).</summary>
        public const string SellStores = "https://api.ebay.com/oauth/api_scope/sell.stores";

        /// <summary>The scope (<c>https://api.ebay.com/oauth/api_scope/sell.stores.readonly</c>).</summary>
        public const string SellStoresReadonly = "https://api.ebay.com/oauth/api_scope/sell.stores.readonly";
    }
}
