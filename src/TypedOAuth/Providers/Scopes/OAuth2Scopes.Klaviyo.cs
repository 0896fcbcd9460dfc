// Written from klaviyo.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Klaviyo.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Klaviyo (<see href="https://developers.klaviyo.com/en/docs/set_up_oauth#oauth-authorization-code-flow">documentation</see>).</summary>
    public static class Klaviyo
    {
        /// <summary>The scope (<c>accounts:read</c>).</summary>
        public const string AccountsRead = "accounts:read";

        /// <summary>The scope (<c>events:read</c>).</summary>
        public const string EventsRead = "events:read";

        /// <summary>The scope (<c>events:write</c>).</summary>
        public const string EventsWrite = "events:write";

        /// <summary>The scope (<c>lists:read</c>).</summary>
        public const string ListsRead = "lists:read";

        /// <summary>The scope (<c>profiles:read</c>).</summary>
        public const string ProfilesRead = "profiles:read";

        /// <summary>The scope (<c>profiles:write</c>).</summary>
        public const string ProfilesWrite = "profiles:write";

        /// <summary>The scope (<c>campaigns:read</c>).</summary>
        public const string CampaignsRead = "campaigns:read";

        /// <summary>The scope (<c>lists:write</c>).</summary>
        public const string ListsWrite = "lists:write";

        /// <summary>The scope (<c>segments:read</c>).</summary>
        public const string SegmentsRead = "segments:read";

        /// <summary>The scope (<c>subscriptions:read</c>).</summary>
        public const string SubscriptionsRead = "subscriptions:read";

        /// <summary>The scope (<c>subscriptions:write</c>).</summary>
        public const string SubscriptionsWrite = "subscriptions:write";

        /// <summary>The scope (<c>tags:read</c>).</summary>
        public const string TagsRead = "tags:read";

        /// <summary>The scope (<c>templates:read</c>).</summary>
        public const string TemplatesRead = "templates:read";

        /// <summary>The scope (<c>webhooks:read</c>).</summary>
        public const string WebhooksRead = "webhooks:read";

        /// <summary>The scope (<c>webhooks:write</c>).</summary>
        public const string WebhooksWrite = "webhooks:write";

        /// <summary>The scope (<c>campaigns:write</c>).</summary>
        public const string CampaignsWrite = "campaigns:write";

        /// <summary>The scope (<c>catalogs:read</c>).</summary>
        public const string CatalogsRead = "catalogs:read";

        /// <summary>The scope (<c>catalogs:write</c>).</summary>
        public const string CatalogsWrite = "catalogs:write";

        /// <summary>The scope (<c>conversations:read</c>).</summary>
        public const string ConversationsRead = "conversations:read";

        /// <summary>The scope (<c>conversations:write</c>).</summary>
        public const string ConversationsWrite = "conversations:write";

        /// <summary>The scope (<c>coupon-codes:read</c>).</summary>
        public const string CouponCodesRead = "coupon-codes:read";

        /// <summary>The scope (<c>coupon-codes:write</c>).</summary>
        public const string CouponCodesWrite = "coupon-codes:write";

        /// <summary>The scope (<c>coupons:read</c>).</summary>
        public const string CouponsRead = "coupons:read";

        /// <summary>The scope (<c>coupons:write</c>).</summary>
        public const string CouponsWrite = "coupons:write";

        /// <summary>The scope (<c>custom-objects:read</c>).</summary>
        public const string CustomObjectsRead = "custom-objects:read";

        /// <summary>The scope (<c>custom-objects:write</c>).</summary>
        public const string CustomObjectsWrite = "custom-objects:write";

        /// <summary>The scope (<c>data-privacy:write</c>).</summary>
        public const string DataPrivacyWrite = "data-privacy:write";

        /// <summary>The scope (<c>flows:read</c>).</summary>
        public const string FlowsRead = "flows:read";

        /// <summary>The scope (<c>flows:write</c>).</summary>
        public const string FlowsWrite = "flows:write";

        /// <summary>The scope (<c>forms:read</c>).</summary>
        public const string FormsRead = "forms:read";

        /// <summary>The scope (<c>forms:write</c>).</summary>
        public const string FormsWrite = "forms:write";

        /// <summary>The scope (<c>images:read</c>).</summary>
        public const string ImagesRead = "images:read";

        /// <summary>The scope (<c>images:write</c>).</summary>
        public const string ImagesWrite = "images:write";

        /// <summary>The scope (<c>metrics:read</c>).</summary>
        public const string MetricsRead = "metrics:read";

        /// <summary>The scope (<c>metrics:write</c>).</summary>
        public const string MetricsWrite = "metrics:write";

        /// <summary>The scope (<c>push-tokens:read</c>).</summary>
        public const string PushTokensRead = "push-tokens:read";

        /// <summary>The scope (<c>push-tokens:write</c>).</summary>
        public const string PushTokensWrite = "push-tokens:write";

        /// <summary>The scope (<c>reviews:read</c>).</summary>
        public const string ReviewsRead = "reviews:read";

        /// <summary>The scope (<c>reviews:write</c>).</summary>
        public const string ReviewsWrite = "reviews:write";

        /// <summary>The scope (<c>segments:write</c>).</summary>
        public const string SegmentsWrite = "segments:write";
    }
}
