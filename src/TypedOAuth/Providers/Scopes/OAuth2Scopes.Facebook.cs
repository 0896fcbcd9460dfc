// Written from facebook.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Facebook.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Facebook (<see href="https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow">documentation</see>).</summary>
    public static class Facebook
    {
        /// <summary>Read your email address (<c>email</c>).</summary>
        [Description("Read your email address")]
        public const string Email = "email";

        /// <summary>Read your name and picture (<c>public_profile</c>).</summary>
        [Description("Read your name and picture")]
        public const string PublicProfile = "public_profile";

        /// <summary>Read profile and media of a linked Instagram account (<c>instagram_basic</c>).</summary>
        [Description("Read profile and media of a linked Instagram account")]
        public const string InstagramBasic = "instagram_basic";

        /// <summary>Read posts and followers of a Page (<c>pages_read_engagement</c>).</summary>
        [Description("Read posts and followers of a Page")]
        public const string PagesReadEngagement = "pages_read_engagement";

        /// <summary>Read the list of your Pages (<c>pages_show_list</c>).</summary>
        [Description("Read the list of your Pages")]
        public const string PagesShowList = "pages_show_list";

        /// <summary>Manage Business Manager assets (<c>business_management</c>).</summary>
        [Description("Manage Business Manager assets")]
        public const string BusinessManagement = "business_management";

        /// <summary>Publish to a linked Instagram account (<c>instagram_content_publish</c>).</summary>
        [Description("Publish to a linked Instagram account")]
        public const string InstagramContentPublish = "instagram_content_publish";

        /// <summary>Read leads of lead ads (<c>leads_retrieval</c>).</summary>
        [Description("Read leads of lead ads")]
        public const string LeadsRetrieval = "leads_retrieval";

        /// <summary>Manage ads of a Page (<c>pages_manage_ads</c>).</summary>
        [Description("Manage ads of a Page")]
        public const string PagesManageAds = "pages_manage_ads";

        /// <summary>Change settings and webhooks of a Page (<c>pages_manage_metadata</c>).</summary>
        [Description("Change settings and webhooks of a Page")]
        public const string PagesManageMetadata = "pages_manage_metadata";

        /// <summary>Manage posts of a Page (<c>pages_manage_posts</c>).</summary>
        [Description("Manage posts of a Page")]
        public const string PagesManagePosts = "pages_manage_posts";

        /// <summary>Read posts and comments of visitors on a Page (<c>pages_read_user_content</c>).</summary>
        [Description("Read posts and comments of visitors on a Page")]
        public const string PagesReadUserContent = "pages_read_user_content";

        /// <summary>Read your posts (<c>user_posts</c>).</summary>
        [Description("Read your posts")]
        public const string UserPosts = "user_posts";

        /// <summary>Read and change ads (<c>ads_management</c>).</summary>
        [Description("Read and change ads")]
        public const string AdsManagement = "ads_management";

        /// <summary>Manage comments of a linked Instagram account (<c>instagram_manage_comments</c>).</summary>
        [Description("Manage comments of a linked Instagram account")]
        public const string InstagramManageComments = "instagram_manage_comments";

        /// <summary>Read insights of a linked Instagram account (<c>instagram_manage_insights</c>).</summary>
        [Description("Read insights of a linked Instagram account")]
        public const string InstagramManageInsights = "instagram_manage_insights";

        /// <summary>Read your date of birth (<c>user_birthday</c>).</summary>
        [Description("Read your date of birth")]
        public const string UserBirthday = "user_birthday";

        /// <summary>Read your videos (<c>user_videos</c>).</summary>
        [Description("Read your videos")]
        public const string UserVideos = "user_videos";

        /// <summary>Read insights of your Pages, apps and domains (<c>read_insights</c>).</summary>
        [Description("Read insights of your Pages, apps and domains")]
        public const string ReadInsights = "read_insights";

        /// <summary>Read your friends who use the app (<c>user_friends</c>).</summary>
        [Description("Read your friends who use the app")]
        public const string UserFriends = "user_friends";

        /// <summary>Read your hometown (<c>user_hometown</c>).</summary>
        [Description("Read your hometown")]
        public const string UserHometown = "user_hometown";

        /// <summary>Read the Pages you like (<c>user_likes</c>).</summary>
        [Description("Read the Pages you like")]
        public const string UserLikes = "user_likes";

        /// <summary>Read your current city (<c>user_location</c>).</summary>
        [Description("Read your current city")]
        public const string UserLocation = "user_location";

        /// <summary>Read your photos (<c>user_photos</c>).</summary>
        [Description("Read your photos")]
        public const string UserPhotos = "user_photos";
    }
}
