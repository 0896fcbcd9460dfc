// Written from etsy.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Etsy.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Etsy (<see href="https://developers.etsy.com/documentation/essentials/authentication">documentation</see>).</summary>
    public static class Etsy
    {
        /// <summary>Shops (<c>shops_r</c>).</summary>
        [Description("Shops")]
        public const string ShopsR = "shops_r";

        /// <summary>The scope (<c>email_r</c>).</summary>
        public const string EmailR = "email_r";

        /// <summary>The scope (<c>listings_r</c>).</summary>
        public const string ListingsR = "listings_r";

        /// <summary>The scope (<c>listings_w</c>).</summary>
        public const string ListingsW = "listings_w";

        /// <summary>The scope (<c>profile_r</c>).</summary>
        public const string ProfileR = "profile_r";
    }
}
