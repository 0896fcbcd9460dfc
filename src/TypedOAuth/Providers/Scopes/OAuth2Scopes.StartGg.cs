// Written from startgg.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of start.gg.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of start.gg (<see href="https://developer.start.gg/docs/oauth/oauth-overview">documentation</see>).</summary>
    public static class StartGg
    {
        /// <summary>Read your profile (<c>user.identity</c>).</summary>
        [Description("Read your profile")]
        public const string UserIdentity = "user.identity";

        /// <summary>Read your email address (<c>user.email</c>).</summary>
        [Description("Read your email address")]
        public const string UserEmail = "user.email";
    }
}
