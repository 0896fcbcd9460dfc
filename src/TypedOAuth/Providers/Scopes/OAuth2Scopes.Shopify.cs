// Written from shopify.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Shopify.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Shopify (<see href="https://shopify.dev/docs/apps/auth/oauth">documentation</see>).</summary>
    public static class Shopify
    {
        /// <summary>Orders (<c>read_orders</c>).</summary>
        [Description("Orders")]
        public const string ReadOrders = "read_orders";

        /// <summary>Products (<c>read_products</c>).</summary>
        [Description("Products")]
        public const string ReadProducts = "read_products";

        /// <summary>Orders, change (<c>write_orders</c>).</summary>
        [Description("Orders, change")]
        public const string WriteOrders = "write_orders";

        /// <summary>Products, change (<c>write_products</c>).</summary>
        [Description("Products, change")]
        public const string WriteProducts = "write_products";

        /// <summary>Pages and blogs (<c>read_content</c>).</summary>
        [Description("Pages and blogs")]
        public const string ReadContent = "read_content";

        /// <summary>Customers, change (<c>write_customers</c>).</summary>
        [Description("Customers, change")]
        public const string WriteCustomers = "write_customers";

        /// <summary>Customers (<c>read_customers</c>).</summary>
        [Description("Customers")]
        public const string ReadCustomers = "read_customers";

        /// <summary>Fulfilments (<c>read_fulfillments</c>).</summary>
        [Description("Fulfilments")]
        public const string ReadFulfillments = "read_fulfillments";

        /// <summary>Locations (<c>read_locations</c>).</summary>
        [Description("Locations")]
        public const string ReadLocations = "read_locations";

        /// <summary>Script tags (<c>read_script_tags</c>).</summary>
        [Description("Script tags")]
        public const string ReadScriptTags = "read_script_tags";

        /// <summary>Shipping (<c>read_shipping</c>).</summary>
        [Description("Shipping")]
        public const string ReadShipping = "read_shipping";

        /// <summary>Themes (<c>read_themes</c>).</summary>
        [Description("Themes")]
        public const string ReadThemes = "read_themes";

        /// <summary>Pages and blogs, change (<c>write_content</c>).</summary>
        [Description("Pages and blogs, change")]
        public const string WriteContent = "write_content";

        /// <summary>Fulfilments, change (<c>write_fulfillments</c>).</summary>
        [Description("Fulfilments, change")]
        public const string WriteFulfillments = "write_fulfillments";

        /// <summary>Inventory, change (<c>write_inventory</c>).</summary>
        [Description("Inventory, change")]
        public const string WriteInventory = "write_inventory";

        /// <summary>Script tags, change (<c>write_script_tags</c>).</summary>
        [Description("Script tags, change")]
        public const string WriteScriptTags = "write_script_tags";

        /// <summary>Shipping, change (<c>write_shipping</c>).</summary>
        [Description("Shipping, change")]
        public const string WriteShipping = "write_shipping";

        /// <summary>Themes, change (<c>write_themes</c>).</summary>
        [Description("Themes, change")]
        public const string WriteThemes = "write_themes";

        /// <summary>Fulfillments for orders: change (<c>write_merchant_managed_fulfillment_orders</c>).</summary>
        [Description("Fulfillments for orders: change")]
        public const string WriteMerchantManagedFulfillmentOrders = "write_merchant_managed_fulfillment_orders";

        /// <summary>Inventory (<c>read_inventory</c>).</summary>
        [Description("Inventory")]
        public const string ReadInventory = "read_inventory";
    }
}
