// Written from stackexchange.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Stack Exchange.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Stack Exchange (<see href="https://api.stackexchange.com/docs/authentication">documentation</see>).</summary>
    public static class StackExchange
    {
        /// <summary>Access_token&apos;s with scope do not expire: read (<c>no_expiry</c>).</summary>
        [Description("Access_token's with scope do not expire: read")]
        public const string NoExpiry = "no_expiry";

        /// <summary>History of private actions on site: read (<c>private_info</c>).</summary>
        [Description("History of private actions on site: read")]
        public const string PrivateInfo = "private_info";

        /// <summary>Global inbox: read (<c>read_inbox</c>).</summary>
        [Description("Global inbox: read")]
        public const string ReadInbox = "read_inbox";

        /// <summary>Operations as user: change (<c>write_access</c>).</summary>
        [Description("Operations as user: change")]
        public const string WriteAccess = "write_access";
    }
}
