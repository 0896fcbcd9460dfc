// Written from databricks.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Databricks.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Databricks (<see href="https://docs.databricks.com/en/dev-tools/auth/oauth-m2m.html">documentation</see>).</summary>
    public static class Databricks
    {
        /// <summary>The scope (<c>all-apis</c>).</summary>
        public const string AllApis = "all-apis";

        /// <summary>The scope (<c>offline_access</c>).</summary>
        public const string OfflineAccess = "offline_access";
    }
}
