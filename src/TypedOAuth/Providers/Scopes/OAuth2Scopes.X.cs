// Written from x.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of X.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of X (<see href="https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/user-access-token">documentation</see>).</summary>
    public static class X
    {
        /// <summary>Read posts that you can see (<c>tweet.read</c>).</summary>
        [Description("Read posts that you can see")]
        public const string TweetRead = "tweet.read";

        /// <summary>Read profiles that you can see (<c>users.read</c>).</summary>
        [Description("Read profiles that you can see")]
        public const string UsersRead = "users.read";

        /// <summary>Stay connected (returns a refresh token) (<c>offline.access</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string OfflineAccess = "offline.access";

        /// <summary>Read your confirmed email address (<c>users.email</c>).</summary>
        [Description("Read your confirmed email address")]
        public const string UsersEmail = "users.email";

        /// <summary>Read followers and followed accounts (<c>follows.read</c>).</summary>
        [Description("Read followers and followed accounts")]
        public const string FollowsRead = "follows.read";

        /// <summary>Follow and unfollow (<c>follows.write</c>).</summary>
        [Description("Follow and unfollow")]
        public const string FollowsWrite = "follows.write";

        /// <summary>Read likes (<c>like.read</c>).</summary>
        [Description("Read likes")]
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

        /// <summary>Read blocked accounts (<c>block.read</c>).</summary>
        [Description("Read blocked accounts")]
        public const string BlockRead = "block.read";

        /// <summary>Block and unblock (<c>block.write</c>).</summary>
        [Description("Block and unblock")]
        public const string BlockWrite = "block.write";

        /// <summary>Read bookmarks (<c>bookmark.read</c>).</summary>
        [Description("Read bookmarks")]
        public const string BookmarkRead = "bookmark.read";

        /// <summary>Add and remove bookmarks (<c>bookmark.write</c>).</summary>
        [Description("Add and remove bookmarks")]
        public const string BookmarkWrite = "bookmark.write";

        /// <summary>Read direct messages (<c>dm.read</c>).</summary>
        [Description("Read direct messages")]
        public const string DmRead = "dm.read";

        /// <summary>Send direct messages (<c>dm.write</c>).</summary>
        [Description("Send direct messages")]
        public const string DmWrite = "dm.write";

        /// <summary>Read lists (<c>list.read</c>).</summary>
        [Description("Read lists")]
        public const string ListRead = "list.read";

        /// <summary>Change lists (<c>list.write</c>).</summary>
        [Description("Change lists")]
        public const string ListWrite = "list.write";

        /// <summary>Read muted accounts (<c>mute.read</c>).</summary>
        [Description("Read muted accounts")]
        public const string MuteRead = "mute.read";

        /// <summary>Mute and unmute (<c>mute.write</c>).</summary>
        [Description("Mute and unmute")]
        public const string MuteWrite = "mute.write";

        /// <summary>Upload media (<c>media.write</c>).</summary>
        [Description("Upload media")]
        public const string MediaWrite = "media.write";

        /// <summary>Read Spaces that you can see (<c>space.read</c>).</summary>
        [Description("Read Spaces that you can see")]
        public const string SpaceRead = "space.read";
    }
}
