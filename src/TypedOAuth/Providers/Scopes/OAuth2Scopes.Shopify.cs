// Written from shopify.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Shopify.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Shopify (<see href="https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/authorization-code-grant">documentation</see>).</summary>
    public static class Shopify
    {
        /// <summary>Read orders (<c>read_orders</c>).</summary>
        [Description("Read orders")]
        public const string ReadOrders = "read_orders";

        /// <summary>Read products (<c>read_products</c>).</summary>
        [Description("Read products")]
        public const string ReadProducts = "read_products";

        /// <summary>Change orders (<c>write_orders</c>).</summary>
        [Description("Change orders")]
        public const string WriteOrders = "write_orders";

        /// <summary>Change products (<c>write_products</c>).</summary>
        [Description("Change products")]
        public const string WriteProducts = "write_products";

        /// <summary>Read pages and blogs (<c>read_content</c>).</summary>
        [Description("Read pages and blogs")]
        public const string ReadContent = "read_content";

        /// <summary>Change customers (<c>write_customers</c>).</summary>
        [Description("Change customers")]
        public const string WriteCustomers = "write_customers";

        /// <summary>Read customers (<c>read_customers</c>).</summary>
        [Description("Read customers")]
        public const string ReadCustomers = "read_customers";

        /// <summary>Read fulfillments (<c>read_fulfillments</c>).</summary>
        [Description("Read fulfillments")]
        public const string ReadFulfillments = "read_fulfillments";

        /// <summary>Read locations (<c>read_locations</c>).</summary>
        [Description("Read locations")]
        public const string ReadLocations = "read_locations";

        /// <summary>Read script tags (<c>read_script_tags</c>).</summary>
        [Description("Read script tags")]
        public const string ReadScriptTags = "read_script_tags";

        /// <summary>Read shipping (<c>read_shipping</c>).</summary>
        [Description("Read shipping")]
        public const string ReadShipping = "read_shipping";

        /// <summary>Read themes (<c>read_themes</c>).</summary>
        [Description("Read themes")]
        public const string ReadThemes = "read_themes";

        /// <summary>Change pages and blogs (<c>write_content</c>).</summary>
        [Description("Change pages and blogs")]
        public const string WriteContent = "write_content";

        /// <summary>Change fulfillments (<c>write_fulfillments</c>).</summary>
        [Description("Change fulfillments")]
        public const string WriteFulfillments = "write_fulfillments";

        /// <summary>Change inventory (<c>write_inventory</c>).</summary>
        [Description("Change inventory")]
        public const string WriteInventory = "write_inventory";

        /// <summary>Change script tags (<c>write_script_tags</c>).</summary>
        [Description("Change script tags")]
        public const string WriteScriptTags = "write_script_tags";

        /// <summary>Change shipping (<c>write_shipping</c>).</summary>
        [Description("Change shipping")]
        public const string WriteShipping = "write_shipping";

        /// <summary>Change themes (<c>write_themes</c>).</summary>
        [Description("Change themes")]
        public const string WriteThemes = "write_themes";

        /// <summary>Change fulfillment orders of the merchant (<c>write_merchant_managed_fulfillment_orders</c>).</summary>
        [Description("Change fulfillment orders of the merchant")]
        public const string WriteMerchantManagedFulfillmentOrders = "write_merchant_managed_fulfillment_orders";

        /// <summary>Read inventory (<c>read_inventory</c>).</summary>
        [Description("Read inventory")]
        public const string ReadInventory = "read_inventory";
    }
}
