// Written from reddit.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Reddit.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Reddit (<see href="https://github.com/reddit-archive/reddit/wiki/OAuth2">documentation</see>).</summary>
    public static class Reddit
    {
        /// <summary>Read your account name (<c>identity</c>).</summary>
        [Description("Read your account name")]
        public const string Identity = "identity";

        /// <summary>Read posts and comments (<c>read</c>).</summary>
        [Description("Read posts and comments")]
        public const string Read = "read";

        /// <summary>Change and delete your posts and comments (<c>edit</c>).</summary>
        [Description("Change and delete your posts and comments")]
        public const string Edit = "edit";

        /// <summary>Post and comment (<c>submit</c>).</summary>
        [Description("Post and comment")]
        public const string Submit = "submit";

        /// <summary>Read your votes, saved and hidden posts (<c>history</c>).</summary>
        [Description("Read your votes, saved and hidden posts")]
        public const string History = "history";

        /// <summary>Read the subreddits that you subscribe to (<c>mysubreddits</c>).</summary>
        [Description("Read the subreddits that you subscribe to")]
        public const string MySubreddits = "mysubreddits";

        /// <summary>Change your flair (<c>flair</c>).</summary>
        [Description("Change your flair")]
        public const string Flair = "flair";

        /// <summary>Read and send private messages (<c>privatemessages</c>).</summary>
        [Description("Read and send private messages")]
        public const string PrivateMessages = "privatemessages";

        /// <summary>Save and unsave posts (<c>save</c>).</summary>
        [Description("Save and unsave posts")]
        public const string Save = "save";

        /// <summary>Change account preferences (<c>account</c>).</summary>
        [Description("Change account preferences")]
        public const string Account = "account";

        /// <summary>Manage flair of subreddits that you moderate (<c>modflair</c>).</summary>
        [Description("Manage flair of subreddits that you moderate")]
        public const string ModFlair = "modflair";

        /// <summary>Approve and remove posts (<c>modposts</c>).</summary>
        [Description("Approve and remove posts")]
        public const string ModPosts = "modposts";

        /// <summary>Report content (<c>report</c>).</summary>
        [Description("Report content")]
        public const string Report = "report";

        /// <summary>Join and leave subreddits (<c>subscribe</c>).</summary>
        [Description("Join and leave subreddits")]
        public const string Subscribe = "subscribe";

        /// <summary>Vote (<c>vote</c>).</summary>
        [Description("Vote")]
        public const string Vote = "vote";

        /// <summary>Manage settings of subreddits that you moderate (<c>modconfig</c>).</summary>
        [Description("Manage settings of subreddits that you moderate")]
        public const string ModConfig = "modconfig";

        /// <summary>Read the moderation log (<c>modlog</c>).</summary>
        [Description("Read the moderation log")]
        public const string ModLog = "modlog";

        /// <summary>Read and send moderator mail (<c>modmail</c>).</summary>
        [Description("Read and send moderator mail")]
        public const string ModMail = "modmail";

        /// <summary>Manage wiki settings (<c>modwiki</c>).</summary>
        [Description("Manage wiki settings")]
        public const string ModWiki = "modwiki";

        /// <summary>Change wiki pages (<c>wikiedit</c>).</summary>
        [Description("Change wiki pages")]
        public const string WikiEdit = "wikiedit";

        /// <summary>Read wiki pages (<c>wikiread</c>).</summary>
        [Description("Read wiki pages")]
        public const string WikiRead = "wikiread";
    }
}
