// Written from podio.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Podio.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Podio (<see href="https://developers.podio.com/authentication">documentation</see>).</summary>
    public static class Podio
    {
        /// <summary>Read everything that you can reach (<c>global:read</c>).</summary>
        [Description("Read everything that you can reach")]
        public const string GlobalRead = "global:read";

        /// <summary>Change everything that you can reach (<c>global:write</c>).</summary>
        [Description("Change everything that you can reach")]
        public const string GlobalWrite = "global:write";
    }
}
