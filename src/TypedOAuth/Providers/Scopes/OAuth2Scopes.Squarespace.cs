// Written from squarespace.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Squarespace.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Squarespace (<see href="https://developers.squarespace.com/oauth">documentation</see>).</summary>
    public static class Squarespace
    {
        /// <summary>The scope (<c>website.inventory</c>).</summary>
        public const string WebsiteInventory = "website.inventory";

        /// <summary>The scope (<c>website.inventory.read</c>).</summary>
        public const string WebsiteInventoryRead = "website.inventory.read";

        /// <summary>The scope (<c>website.orders</c>).</summary>
        public const string WebsiteOrders = "website.orders";

        /// <summary>The scope (<c>website.orders.read</c>).</summary>
        public const string WebsiteOrdersRead = "website.orders.read";

        /// <summary>The scope (<c>website.products</c>).</summary>
        public const string WebsiteProducts = "website.products";

        /// <summary>The scope (<c>website.products.read</c>).</summary>
        public const string WebsiteProductsRead = "website.products.read";
    }
}
