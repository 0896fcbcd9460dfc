// Written from supabase.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Supabase.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Supabase (<see href="https://supabase.com/docs/guides/integrations/build-a-supabase-integration">documentation</see>).</summary>
    public static class Supabase
    {
        /// <summary>Full access to the Management API (<c>all</c>).</summary>
        [Description("Full access to the Management API")]
        public const string All = "all";
    }
}
