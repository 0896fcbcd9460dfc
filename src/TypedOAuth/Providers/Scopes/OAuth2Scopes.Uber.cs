// Written from uber.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Uber.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Uber (<see href="https://developer.uber.com/docs/drivers/guides/authentication">documentation</see>).</summary>
    public static class Uber
    {
        /// <summary>Basic profile information on Uber account: read (<c>profile</c>).</summary>
        [Description("Basic profile information on Uber account: read")]
        public const string Profile = "profile";

        /// <summary>Pull trip data: read (<c>history</c>).</summary>
        [Description("Pull trip data: read")]
        public const string History = "history";

        /// <summary>Same as history but: use (<c>history_lite</c>).</summary>
        [Description("Same as history but: use")]
        public const string HistoryLite = "history_lite";

        /// <summary>Make requests for Uber Products: change (<c>request</c>).</summary>
        [Description("Make requests for Uber Products: change")]
        public const string Request = "request";

        /// <summary>Receipt details for Requests made by application: read (<c>request_receipt</c>).</summary>
        [Description("Receipt details for Requests made by application: read")]
        public const string RequestReceipt = "request_receipt";

        /// <summary>The scope (<c>delivery</c>).</summary>
        public const string Delivery = "delivery";
    }
}
