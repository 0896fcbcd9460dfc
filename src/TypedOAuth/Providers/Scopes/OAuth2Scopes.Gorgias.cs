// Written from gorgias.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Gorgias.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Gorgias (<see href="https://developers.gorgias.com/docs/oauth2-authentication-for-creating-apps-with-gorgias">documentation</see>).</summary>
    public static class Gorgias
    {
        /// <summary>Stay connected (returns a refresh token) (<c>offline</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string Offline = "offline";

        /// <summary>Full access to the API (<c>write:all</c>).</summary>
        [Description("Full access to the API")]
        public const string WriteAll = "write:all";
    }
}
