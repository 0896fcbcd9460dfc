// Written from instagram.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Instagram.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Instagram (<see href="https://developers.facebook.com/docs/instagram-basic-display-api">documentation</see>).</summary>
    public static class Instagram
    {
        /// <summary>Profile and media of a professional account (<c>instagram_business_basic</c>).</summary>
        [Description("Profile and media of a professional account")]
        public const string InstagramBusinessBasic = "instagram_business_basic";

        /// <summary>Publish posts (<c>instagram_business_content_publish</c>).</summary>
        [Description("Publish posts")]
        public const string InstagramBusinessContentPublish = "instagram_business_content_publish";

        /// <summary>Comments (<c>instagram_business_manage_comments</c>).</summary>
        [Description("Comments")]
        public const string InstagramBusinessManageComments = "instagram_business_manage_comments";

        /// <summary>Insights (<c>instagram_business_manage_insights</c>).</summary>
        [Description("Insights")]
        public const string InstagramBusinessManageInsights = "instagram_business_manage_insights";

        /// <summary>Messages (<c>instagram_business_manage_messages</c>).</summary>
        [Description("Messages")]
        public const string InstagramBusinessManageMessages = "instagram_business_manage_messages";

        /// <summary>Comments on user’s behalf: change (<c>comments</c>).</summary>
        [Description("Comments on user’s behalf: change")]
        public const string Comments = "comments";

        /// <summary>List of followers and followed-by users: read (<c>follower_list</c>).</summary>
        [Description("List of followers and followed-by users: read")]
        public const string FollowerList = "follower_list";

        /// <summary>Like and unlike media on user’s behalf: use (<c>likes</c>).</summary>
        [Description("Like and unlike media on user’s behalf: use")]
        public const string Likes = "likes";

        /// <summary>Public profile info and media on user’s behalf: read (<c>public_content</c>).</summary>
        [Description("Public profile info and media on user’s behalf: read")]
        public const string PublicContent = "public_content";

        /// <summary>Follow and unfollow accounts on user’s behalf: use (<c>relationships</c>).</summary>
        [Description("Follow and unfollow accounts on user’s behalf: use")]
        public const string Relationships = "relationships";
    }
}
