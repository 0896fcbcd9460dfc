// Written from fathom.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Fathom.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Fathom (<see href="https://developers.fathom.ai/sdks/oauth">documentation</see>).</summary>
    public static class Fathom
    {
        /// <summary>Use the public API (<c>public_api</c>).</summary>
        [Description("Use the public API")]
        public const string PublicApi = "public_api";
    }
}
