// Written from mastodon.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Mastodon.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Mastodon (<see href="https://docs.joinmastodon.org/spec/oauth/">documentation</see>).</summary>
    public static class Mastodon
    {
        /// <summary>Read everything in your account (<c>read</c>).</summary>
        [Description("Read everything in your account")]
        public const string Read = "read";

        /// <summary>Change everything in your account (<c>write</c>).</summary>
        [Description("Change everything in your account")]
        public const string Write = "write";

        /// <summary>Manage follows, blocks and mutes (<c>follow</c>).</summary>
        [Description("Manage follows, blocks and mutes")]
        public const string Follow = "follow";

        /// <summary>Receive push notifications (<c>push</c>).</summary>
        [Description("Receive push notifications")]
        public const string Push = "push";

        /// <summary>Read accounts (<c>read:accounts</c>).</summary>
        [Description("Read accounts")]
        public const string ReadAccounts = "read:accounts";

        /// <summary>Read your profile (<c>profile</c>).</summary>
        [Description("Read your profile")]
        public const string Profile = "profile";
    }
}
