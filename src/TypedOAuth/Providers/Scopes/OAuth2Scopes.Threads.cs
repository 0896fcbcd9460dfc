// Written from threads.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Threads.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Threads (<see href="https://developers.facebook.com/docs/threads/get-started/get-access-tokens-and-permissions">documentation</see>).</summary>
    public static class Threads
    {
        /// <summary>Read your profile and posts (<c>threads_basic</c>).</summary>
        [Description("Read your profile and posts")]
        public const string ThreadsBasic = "threads_basic";

        /// <summary>Publish posts (<c>threads_content_publish</c>).</summary>
        [Description("Publish posts")]
        public const string ThreadsContentPublish = "threads_content_publish";

        /// <summary>Read replies to posts (<c>threads_read_replies</c>).</summary>
        [Description("Read replies to posts")]
        public const string ThreadsReadReplies = "threads_read_replies";

        /// <summary>Answer, hide and control replies (<c>threads_manage_replies</c>).</summary>
        [Description("Answer, hide and control replies")]
        public const string ThreadsManageReplies = "threads_manage_replies";

        /// <summary>Read insights (<c>threads_manage_insights</c>).</summary>
        [Description("Read insights")]
        public const string ThreadsManageInsights = "threads_manage_insights";

        /// <summary>Search public posts (<c>threads_keyword_search</c>).</summary>
        [Description("Search public posts")]
        public const string ThreadsKeywordSearch = "threads_keyword_search";

        /// <summary>Read posts that mention you (<c>threads_manage_mentions</c>).</summary>
        [Description("Read posts that mention you")]
        public const string ThreadsManageMentions = "threads_manage_mentions";

        /// <summary>Delete posts (<c>threads_delete</c>).</summary>
        [Description("Delete posts")]
        public const string ThreadsDelete = "threads_delete";

        /// <summary>Search places and tag them in posts (<c>threads_location_tagging</c>).</summary>
        [Description("Search places and tag them in posts")]
        public const string ThreadsLocationTagging = "threads_location_tagging";

        /// <summary>Read public profiles (<c>threads_profile_discovery</c>).</summary>
        [Description("Read public profiles")]
        public const string ThreadsProfileDiscovery = "threads_profile_discovery";
    }
}
