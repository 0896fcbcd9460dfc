// Written from subscribestar.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of SubscribeStar.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of SubscribeStar (<see href="https://www.subscribestar.com/api">documentation</see>).</summary>
    public static class SubscribeStar
    {
        /// <summary>The scope (<c>user.read</c>).</summary>
        public const string UserRead = "user.read";

        /// <summary>The scope (<c>subscriber.read</c>).</summary>
        public const string SubscriberRead = "subscriber.read";

        /// <summary>The scope (<c>user.email.read</c>).</summary>
        public const string UserEmailRead = "user.email.read";
    }
}
