// Written from klaviyo.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Klaviyo.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Klaviyo (<see href="https://developers.klaviyo.com/en/docs/set_up_oauth#oauth-authorization-code-flow">documentation</see>).</summary>
    public static class Klaviyo
    {
        /// <summary>Read the account (<c>accounts:read</c>).</summary>
        [Description("Read the account")]
        public const string AccountsRead = "accounts:read";

        /// <summary>Read events (<c>events:read</c>).</summary>
        [Description("Read events")]
        public const string EventsRead = "events:read";

        /// <summary>Change events (<c>events:write</c>).</summary>
        [Description("Change events")]
        public const string EventsWrite = "events:write";

        /// <summary>Read lists (<c>lists:read</c>).</summary>
        [Description("Read lists")]
        public const string ListsRead = "lists:read";

        /// <summary>Read profiles (<c>profiles:read</c>).</summary>
        [Description("Read profiles")]
        public const string ProfilesRead = "profiles:read";

        /// <summary>Change profiles (<c>profiles:write</c>).</summary>
        [Description("Change profiles")]
        public const string ProfilesWrite = "profiles:write";

        /// <summary>Read campaigns (<c>campaigns:read</c>).</summary>
        [Description("Read campaigns")]
        public const string CampaignsRead = "campaigns:read";

        /// <summary>Change lists (<c>lists:write</c>).</summary>
        [Description("Change lists")]
        public const string ListsWrite = "lists:write";

        /// <summary>Read segments (<c>segments:read</c>).</summary>
        [Description("Read segments")]
        public const string SegmentsRead = "segments:read";

        /// <summary>Read subscriptions (<c>subscriptions:read</c>).</summary>
        [Description("Read subscriptions")]
        public const string SubscriptionsRead = "subscriptions:read";

        /// <summary>Change subscriptions (<c>subscriptions:write</c>).</summary>
        [Description("Change subscriptions")]
        public const string SubscriptionsWrite = "subscriptions:write";

        /// <summary>Read tags (<c>tags:read</c>).</summary>
        [Description("Read tags")]
        public const string TagsRead = "tags:read";

        /// <summary>Read templates (<c>templates:read</c>).</summary>
        [Description("Read templates")]
        public const string TemplatesRead = "templates:read";

        /// <summary>Read webhooks (<c>webhooks:read</c>).</summary>
        [Description("Read webhooks")]
        public const string WebhooksRead = "webhooks:read";

        /// <summary>Change webhooks (<c>webhooks:write</c>).</summary>
        [Description("Change webhooks")]
        public const string WebhooksWrite = "webhooks:write";

        /// <summary>Change campaigns (<c>campaigns:write</c>).</summary>
        [Description("Change campaigns")]
        public const string CampaignsWrite = "campaigns:write";

        /// <summary>Read catalogs (<c>catalogs:read</c>).</summary>
        [Description("Read catalogs")]
        public const string CatalogsRead = "catalogs:read";

        /// <summary>Change catalogs (<c>catalogs:write</c>).</summary>
        [Description("Change catalogs")]
        public const string CatalogsWrite = "catalogs:write";

        /// <summary>Read conversations (<c>conversations:read</c>).</summary>
        [Description("Read conversations")]
        public const string ConversationsRead = "conversations:read";

        /// <summary>Change conversations (<c>conversations:write</c>).</summary>
        [Description("Change conversations")]
        public const string ConversationsWrite = "conversations:write";

        /// <summary>Read coupon codes (<c>coupon-codes:read</c>).</summary>
        [Description("Read coupon codes")]
        public const string CouponCodesRead = "coupon-codes:read";

        /// <summary>Change coupon codes (<c>coupon-codes:write</c>).</summary>
        [Description("Change coupon codes")]
        public const string CouponCodesWrite = "coupon-codes:write";

        /// <summary>Read coupons (<c>coupons:read</c>).</summary>
        [Description("Read coupons")]
        public const string CouponsRead = "coupons:read";

        /// <summary>Change coupons (<c>coupons:write</c>).</summary>
        [Description("Change coupons")]
        public const string CouponsWrite = "coupons:write";

        /// <summary>Read custom objects (<c>custom-objects:read</c>).</summary>
        [Description("Read custom objects")]
        public const string CustomObjectsRead = "custom-objects:read";

        /// <summary>Change custom objects (<c>custom-objects:write</c>).</summary>
        [Description("Change custom objects")]
        public const string CustomObjectsWrite = "custom-objects:write";

        /// <summary>Request deletion of profiles (<c>data-privacy:write</c>).</summary>
        [Description("Request deletion of profiles")]
        public const string DataPrivacyWrite = "data-privacy:write";

        /// <summary>Read flows (<c>flows:read</c>).</summary>
        [Description("Read flows")]
        public const string FlowsRead = "flows:read";

        /// <summary>Change flows (<c>flows:write</c>).</summary>
        [Description("Change flows")]
        public const string FlowsWrite = "flows:write";

        /// <summary>Read forms (<c>forms:read</c>).</summary>
        [Description("Read forms")]
        public const string FormsRead = "forms:read";

        /// <summary>Change forms (<c>forms:write</c>).</summary>
        [Description("Change forms")]
        public const string FormsWrite = "forms:write";

        /// <summary>Read images (<c>images:read</c>).</summary>
        [Description("Read images")]
        public const string ImagesRead = "images:read";

        /// <summary>Change images (<c>images:write</c>).</summary>
        [Description("Change images")]
        public const string ImagesWrite = "images:write";

        /// <summary>Read metrics (<c>metrics:read</c>).</summary>
        [Description("Read metrics")]
        public const string MetricsRead = "metrics:read";

        /// <summary>Change metrics (<c>metrics:write</c>).</summary>
        [Description("Change metrics")]
        public const string MetricsWrite = "metrics:write";

        /// <summary>Read push tokens (<c>push-tokens:read</c>).</summary>
        [Description("Read push tokens")]
        public const string PushTokensRead = "push-tokens:read";

        /// <summary>Change push tokens (<c>push-tokens:write</c>).</summary>
        [Description("Change push tokens")]
        public const string PushTokensWrite = "push-tokens:write";

        /// <summary>Read reviews (<c>reviews:read</c>).</summary>
        [Description("Read reviews")]
        public const string ReviewsRead = "reviews:read";

        /// <summary>Change reviews (<c>reviews:write</c>).</summary>
        [Description("Change reviews")]
        public const string ReviewsWrite = "reviews:write";

        /// <summary>Change segments (<c>segments:write</c>).</summary>
        [Description("Change segments")]
        public const string SegmentsWrite = "segments:write";
    }
}
