// Written from phabricator.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Phabricator.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Phabricator (<see href="https://we.phorge.it/conduit/">documentation</see>).</summary>
    public static class Phabricator
    {
        /// <summary>Read your profile (<c>whoami</c>).</summary>
        [Description("Read your profile")]
        public const string Whoami = "whoami";
    }
}
