// Written from supabase.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Supabase.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Supabase.</summary>
    public static class Supabase
    {
        /// <summary>All resources available in Supabase Management API: read and change (<c>all</c>).</summary>
        [Description("All resources available in Supabase Management API: read and change")]
        public const string All = "all";
    }
}
