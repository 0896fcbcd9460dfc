// Written from withings.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Withings.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Withings (<see href="https://account.withings.com/oauth2_user/authorize2">documentation</see>).</summary>
    public static class Withings
    {
        /// <summary>The scope (<c>user.activity</c>).</summary>
        public const string UserActivity = "user.activity";

        /// <summary>The scope (<c>user.info</c>).</summary>
        public const string UserInfo = "user.info";

        /// <summary>The scope (<c>user.metrics</c>).</summary>
        public const string UserMetrics = "user.metrics";
    }
}
