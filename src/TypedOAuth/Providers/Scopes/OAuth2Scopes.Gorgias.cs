// Written from gorgias.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Gorgias.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Gorgias (<see href="https://developers.gorgias.com/docs/oauth2-authentication-for-creating-apps-with-gorgias">documentation</see>).</summary>
    public static class Gorgias
    {
        /// <summary>The scope (<c>offline</c>).</summary>
        public const string Offline = "offline";

        /// <summary>The scope (<c>write:all</c>).</summary>
        public const string WriteAll = "write:all";
    }
}
