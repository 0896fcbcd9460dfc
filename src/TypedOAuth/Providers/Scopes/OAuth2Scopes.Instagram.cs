// Written from instagram.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Instagram.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Instagram (<see href="https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login">documentation</see>).</summary>
    public static class Instagram
    {
        /// <summary>Read profile and media of a professional account (<c>instagram_business_basic</c>).</summary>
        [Description("Read profile and media of a professional account")]
        public const string InstagramBusinessBasic = "instagram_business_basic";

        /// <summary>Publish posts (<c>instagram_business_content_publish</c>).</summary>
        [Description("Publish posts")]
        public const string InstagramBusinessContentPublish = "instagram_business_content_publish";

        /// <summary>Manage comments (<c>instagram_business_manage_comments</c>).</summary>
        [Description("Manage comments")]
        public const string InstagramBusinessManageComments = "instagram_business_manage_comments";

        /// <summary>Read insights (<c>instagram_business_manage_insights</c>).</summary>
        [Description("Read insights")]
        public const string InstagramBusinessManageInsights = "instagram_business_manage_insights";

        /// <summary>Manage messages (<c>instagram_business_manage_messages</c>).</summary>
        [Description("Manage messages")]
        public const string InstagramBusinessManageMessages = "instagram_business_manage_messages";
    }
}
