// Written from withings.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Withings.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Withings (<see href="https://developer.withings.com/developer-guide/">documentation</see>).</summary>
    public static class Withings
    {
        /// <summary>Read activity data (<c>user.activity</c>).</summary>
        [Description("Read activity data")]
        public const string UserActivity = "user.activity";

        /// <summary>Read your profile (<c>user.info</c>).</summary>
        [Description("Read your profile")]
        public const string UserInfo = "user.info";

        /// <summary>Read measurements (<c>user.metrics</c>).</summary>
        [Description("Read measurements")]
        public const string UserMetrics = "user.metrics";
    }
}
