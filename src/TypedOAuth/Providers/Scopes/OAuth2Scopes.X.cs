// Written from x.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of X.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of X (<see href="https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/user-access-token">documentation</see>).</summary>
    public static class X
    {
        /// <summary>Posts the user can see (<c>tweet.read</c>).</summary>
        [Description("Posts the user can see")]
        public const string TweetRead = "tweet.read";

        /// <summary>Profiles the user can see (<c>users.read</c>).</summary>
        [Description("Profiles the user can see")]
        public const string UsersRead = "users.read";

        /// <summary>A refresh token (<c>offline.access</c>).</summary>
        [Description("A refresh token")]
        public const string OfflineAccess = "offline.access";

        /// <summary>Confirmed e-mail address (<c>users.email</c>).</summary>
        [Description("Confirmed e-mail address")]
        public const string UsersEmail = "users.email";

        /// <summary>Who follows whom (<c>follows.read</c>).</summary>
        [Description("Who follows whom")]
        public const string FollowsRead = "follows.read";

        /// <summary>Follow and unfollow (<c>follows.write</c>).</summary>
        [Description("Follow and unfollow")]
        public const string FollowsWrite = "follows.write";

        /// <summary>Likes (<c>like.read</c>).</summary>
        [Description("Likes")]
        public const string LikeRead = "like.read";

        /// <summary>Like and unlike (<c>like.write</c>).</summary>
        [Description("Like and unlike")]
        public const string LikeWrite = "like.write";

        /// <summary>Hide replies (<c>tweet.moderate.write</c>).</summary>
        [Description("Hide replies")]
        public const string TweetModerateWrite = "tweet.moderate.write";

        /// <summary>Post and repost (<c>tweet.write</c>).</summary>
        [Description("Post and repost")]
        public const string TweetWrite = "tweet.write";

        /// <summary>Blocked accounts (<c>block.read</c>).</summary>
        [Description("Blocked accounts")]
        public const string BlockRead = "block.read";

        /// <summary>Block and unblock (<c>block.write</c>).</summary>
        [Description("Block and unblock")]
        public const string BlockWrite = "block.write";

        /// <summary>Bookmarks (<c>bookmark.read</c>).</summary>
        [Description("Bookmarks")]
        public const string BookmarkRead = "bookmark.read";

        /// <summary>Add and remove bookmarks (<c>bookmark.write</c>).</summary>
        [Description("Add and remove bookmarks")]
        public const string BookmarkWrite = "bookmark.write";

        /// <summary>Direct messages (<c>dm.read</c>).</summary>
        [Description("Direct messages")]
        public const string DmRead = "dm.read";

        /// <summary>Send direct messages (<c>dm.write</c>).</summary>
        [Description("Send direct messages")]
        public const string DmWrite = "dm.write";

        /// <summary>Lists (<c>list.read</c>).</summary>
        [Description("Lists")]
        public const string ListRead = "list.read";

        /// <summary>Lists, read and change (<c>list.write</c>).</summary>
        [Description("Lists, read and change")]
        public const string ListWrite = "list.write";

        /// <summary>Muted accounts (<c>mute.read</c>).</summary>
        [Description("Muted accounts")]
        public const string MuteRead = "mute.read";

        /// <summary>Mute and unmute (<c>mute.write</c>).</summary>
        [Description("Mute and unmute")]
        public const string MuteWrite = "mute.write";

        /// <summary>Upload media (<c>media.write</c>).</summary>
        [Description("Upload media")]
        public const string MediaWrite = "media.write";

        /// <summary>Spaces the user can see (<c>space.read</c>).</summary>
        [Description("Spaces the user can see")]
        public const string SpaceRead = "space.read";
    }
}
