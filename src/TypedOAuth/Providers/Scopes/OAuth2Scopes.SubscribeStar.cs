// Written from subscribestar.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of SubscribeStar.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of SubscribeStar (<see href="https://www.subscribestar.com/api">documentation</see>).</summary>
    public static class SubscribeStar
    {
        /// <summary>Read your profile (<c>user.read</c>).</summary>
        [Description("Read your profile")]
        public const string UserRead = "user.read";

        /// <summary>Read your subscribers (<c>subscriber.read</c>).</summary>
        [Description("Read your subscribers")]
        public const string SubscriberRead = "subscriber.read";

        /// <summary>Read your email address (<c>user.email.read</c>).</summary>
        [Description("Read your email address")]
        public const string UserEmailRead = "user.email.read";
    }
}
