// Written from databricks.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Databricks.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Databricks (<see href="https://docs.databricks.com/en/dev-tools/auth/oauth-u2m.html">documentation</see>).</summary>
    public static class Databricks
    {
        /// <summary>Full access to the APIs (<c>all-apis</c>).</summary>
        [Description("Full access to the APIs")]
        public const string AllApis = "all-apis";

        /// <summary>Stay connected (returns a refresh token) (<c>offline_access</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string OfflineAccess = "offline_access";
    }
}
