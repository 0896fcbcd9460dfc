// Written from etsy.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Etsy.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Etsy (<see href="https://developers.etsy.com/documentation/essentials/authentication">documentation</see>).</summary>
    public static class Etsy
    {
        /// <summary>Read shops (<c>shops_r</c>).</summary>
        [Description("Read shops")]
        public const string ShopsR = "shops_r";

        /// <summary>Read your email address (<c>email_r</c>).</summary>
        [Description("Read your email address")]
        public const string EmailR = "email_r";

        /// <summary>Read listings (<c>listings_r</c>).</summary>
        [Description("Read listings")]
        public const string ListingsR = "listings_r";

        /// <summary>Change listings (<c>listings_w</c>).</summary>
        [Description("Change listings")]
        public const string ListingsW = "listings_w";

        /// <summary>Read your profile (<c>profile_r</c>).</summary>
        [Description("Read your profile")]
        public const string ProfileR = "profile_r";
    }
}
