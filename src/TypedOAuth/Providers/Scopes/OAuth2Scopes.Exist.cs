// Written from exist.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Exist.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Exist (<see href="https://developer.exist.io/reference/authentication/oauth2/">documentation</see>).</summary>
    public static class Exist
    {
        /// <summary>Read health data (<c>health_read</c>).</summary>
        [Description("Read health data")]
        public const string HealthRead = "health_read";

        /// <summary>Read mood data (<c>mood_read</c>).</summary>
        [Description("Read mood data")]
        public const string MoodRead = "mood_read";

        /// <summary>Read productivity data (<c>productivity_read</c>).</summary>
        [Description("Read productivity data")]
        public const string ProductivityRead = "productivity_read";
    }
}
