// Written from mastodon.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Mastodon.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Mastodon (<see href="https://docs.joinmastodon.org/spec/oauth/">documentation</see>).</summary>
    public static class Mastodon
    {
        /// <summary>Read the account (<c>read</c>).</summary>
        [Description("Read the account")]
        public const string Read = "read";

        /// <summary>Change the account (<c>write</c>).</summary>
        [Description("Change the account")]
        public const string Write = "write";

        /// <summary>Follows, blocks and mutes (<c>follow</c>).</summary>
        [Description("Follows, blocks and mutes")]
        public const string Follow = "follow";

        /// <summary>Push notifications (<c>push</c>).</summary>
        [Description("Push notifications")]
        public const string Push = "push";

        /// <summary>Accounts (<c>read:accounts</c>).</summary>
        [Description("Accounts")]
        public const string ReadAccounts = "read:accounts";

        /// <summary>Own profile (<c>profile</c>).</summary>
        [Description("Own profile")]
        public const string Profile = "profile";
    }
}
