// Written from exist.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Exist.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Exist (<see href="https://developer.exist.io/reference/authentication/oauth2/">documentation</see>).</summary>
    public static class Exist
    {
        /// <summary>The scope (<c>health_read</c>).</summary>
        public const string HealthRead = "health_read";

        /// <summary>The scope (<c>mood_read</c>).</summary>
        public const string MoodRead = "mood_read";

        /// <summary>The scope (<c>productivity_read</c>).</summary>
        public const string ProductivityRead = "productivity_read";
    }
}
