// Written from coding.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Coding.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Coding (<see href="https://coding.net/help/openapi">documentation</see>).</summary>
    public static class Coding
    {
        /// <summary>Read your profile (<c>user</c>).</summary>
        [Description("Read your profile")]
        public const string User = "user";
    }
}
