// Written from stackexchange.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Stack Exchange.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Stack Exchange (<see href="https://api.stackexchange.com/docs/authentication">documentation</see>).</summary>
    public static class StackExchange
    {
        /// <summary>Stay connected (the token does not expire) (<c>no_expiry</c>).</summary>
        [Description("Stay connected (the token does not expire)")]
        public const string NoExpiry = "no_expiry";

        /// <summary>Read your private actions on sites (<c>private_info</c>).</summary>
        [Description("Read your private actions on sites")]
        public const string PrivateInfo = "private_info";

        /// <summary>Read your inbox (<c>read_inbox</c>).</summary>
        [Description("Read your inbox")]
        public const string ReadInbox = "read_inbox";

        /// <summary>Write posts and comments as you (<c>write_access</c>).</summary>
        [Description("Write posts and comments as you")]
        public const string WriteAccess = "write_access";
    }
}
