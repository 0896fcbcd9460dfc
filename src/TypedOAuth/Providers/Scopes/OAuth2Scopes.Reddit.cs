// Written from reddit.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Reddit.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Reddit (<see href="https://github.com/reddit-archive/reddit/wiki/OAuth2">documentation</see>).</summary>
    public static class Reddit
    {
        /// <summary>Own account name (<c>identity</c>).</summary>
        [Description("Own account name")]
        public const string Identity = "identity";

        /// <summary>Posts and comments (<c>read</c>).</summary>
        [Description("Posts and comments")]
        public const string Read = "read";

        /// <summary>Change and delete own posts (<c>edit</c>).</summary>
        [Description("Change and delete own posts")]
        public const string Edit = "edit";

        /// <summary>Post and comment (<c>submit</c>).</summary>
        [Description("Post and comment")]
        public const string Submit = "submit";

        /// <summary>Votes, saves and hidden posts (<c>history</c>).</summary>
        [Description("Votes, saves and hidden posts")]
        public const string History = "history";

        /// <summary>Subreddits of the user (<c>mysubreddits</c>).</summary>
        [Description("Subreddits of the user")]
        public const string Mysubreddits = "mysubreddits";

        /// <summary>Own flair (<c>flair</c>).</summary>
        [Description("Own flair")]
        public const string Flair = "flair";

        /// <summary>Private messages (<c>privatemessages</c>).</summary>
        [Description("Private messages")]
        public const string Privatemessages = "privatemessages";

        /// <summary>Save and unsave (<c>save</c>).</summary>
        [Description("Save and unsave")]
        public const string Save = "save";

        /// <summary>Account preferences (<c>account</c>).</summary>
        [Description("Account preferences")]
        public const string Account = "account";

        /// <summary>Flair of a moderated subreddit (<c>modflair</c>).</summary>
        [Description("Flair of a moderated subreddit")]
        public const string Modflair = "modflair";

        /// <summary>Approve and remove posts (<c>modposts</c>).</summary>
        [Description("Approve and remove posts")]
        public const string Modposts = "modposts";

        /// <summary>Report content (<c>report</c>).</summary>
        [Description("Report content")]
        public const string Report = "report";

        /// <summary>Join and leave subreddits (<c>subscribe</c>).</summary>
        [Description("Join and leave subreddits")]
        public const string Subscribe = "subscribe";

        /// <summary>Vote (<c>vote</c>).</summary>
        [Description("Vote")]
        public const string Vote = "vote";

        /// <summary>Settings of a moderated subreddit (<c>modconfig</c>).</summary>
        [Description("Settings of a moderated subreddit")]
        public const string Modconfig = "modconfig";

        /// <summary>Moderation log (<c>modlog</c>).</summary>
        [Description("Moderation log")]
        public const string Modlog = "modlog";

        /// <summary>Moderator mail (<c>modmail</c>).</summary>
        [Description("Moderator mail")]
        public const string Modmail = "modmail";

        /// <summary>Wiki settings (<c>modwiki</c>).</summary>
        [Description("Wiki settings")]
        public const string Modwiki = "modwiki";

        /// <summary>Change wiki pages (<c>wikiedit</c>).</summary>
        [Description("Change wiki pages")]
        public const string Wikiedit = "wikiedit";

        /// <summary>Wiki pages (<c>wikiread</c>).</summary>
        [Description("Wiki pages")]
        public const string Wikiread = "wikiread";
    }
}
