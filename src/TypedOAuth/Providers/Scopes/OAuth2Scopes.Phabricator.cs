// Written from phabricator.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Phabricator.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Phabricator.</summary>
    public static class Phabricator
    {
        /// <summary>The scope (<c>whoami</c>).</summary>
        public const string Whoami = "whoami";
    }
}
