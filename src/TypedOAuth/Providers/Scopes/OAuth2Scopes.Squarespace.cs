// Written from squarespace.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Squarespace.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Squarespace (<see href="https://developers.squarespace.com/oauth">documentation</see>).</summary>
    public static class Squarespace
    {
        /// <summary>Read and change inventory (<c>website.inventory</c>).</summary>
        [Description("Read and change inventory")]
        public const string WebsiteInventory = "website.inventory";

        /// <summary>Read inventory (<c>website.inventory.read</c>).</summary>
        [Description("Read inventory")]
        public const string WebsiteInventoryRead = "website.inventory.read";

        /// <summary>Read and change orders (<c>website.orders</c>).</summary>
        [Description("Read and change orders")]
        public const string WebsiteOrders = "website.orders";

        /// <summary>Read orders (<c>website.orders.read</c>).</summary>
        [Description("Read orders")]
        public const string WebsiteOrdersRead = "website.orders.read";

        /// <summary>Read and change products (<c>website.products</c>).</summary>
        [Description("Read and change products")]
        public const string WebsiteProducts = "website.products";

        /// <summary>Read products (<c>website.products.read</c>).</summary>
        [Description("Read products")]
        public const string WebsiteProductsRead = "website.products.read";
    }
}
