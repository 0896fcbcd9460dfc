// Written from uber.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Uber.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Uber (<see href="https://developer.uber.com/docs/riders/guides/authentication/introduction">documentation</see>).</summary>
    public static class Uber
    {
        /// <summary>Read your profile (<c>profile</c>).</summary>
        [Description("Read your profile")]
        public const string Profile = "profile";

        /// <summary>Read your trips with places (<c>history</c>).</summary>
        [Description("Read your trips with places")]
        public const string History = "history";

        /// <summary>Read your trips without places (<c>history_lite</c>).</summary>
        [Description("Read your trips without places")]
        public const string HistoryLite = "history_lite";

        /// <summary>Request rides (<c>request</c>).</summary>
        [Description("Request rides")]
        public const string Request = "request";

        /// <summary>Read receipts of rides (<c>request_receipt</c>).</summary>
        [Description("Read receipts of rides")]
        public const string RequestReceipt = "request_receipt";

        /// <summary>Request deliveries (<c>delivery</c>).</summary>
        [Description("Request deliveries")]
        public const string Delivery = "delivery";
    }
}
